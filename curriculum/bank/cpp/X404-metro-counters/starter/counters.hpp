// Counters in a metro station. Leave this file as it is.
#pragma once

#include <vector>

int mean(int one, int other);
std::vector<int> doubled(std::vector<int> values);
int busiest(const std::vector<int> &counts);
unsigned flag(int number);
