// Readings of a tide gauge. Leave this file as it is.
#pragma once

#include <functional>
#include <vector>

std::vector<int> high(const std::vector<int> &readings, int limit);
std::vector<int> without_edges(const std::vector<int> &readings, int count);
std::vector<int> measured(const std::function<int(int)> &meter, const std::vector<int> &hours);
int highest_hour(const std::vector<int> &readings);
