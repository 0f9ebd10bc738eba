// Numbers of a load test. Leave this file as it is.
#pragma once

#include <vector>

int slowest(const std::vector<int> &times);
void clip(std::vector<int> &times, int limit);
int rises(const std::vector<int> &times);
std::vector<int> last_times(const std::vector<int> &times, int count);
