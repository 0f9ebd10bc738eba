// Rain barrels of an allotment. Leave this file as it is.
#pragma once

#include <vector>

int total(const std::vector<int> &litres);
void after_rain(std::vector<int> &litres, int gain);
std::vector<int> low_barrels(const std::vector<int> &litres, int limit);
