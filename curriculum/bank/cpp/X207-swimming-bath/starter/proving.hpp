// Tests for the till of a swimming bath. Leave this file as it is.
#pragma once

#include <vector>

using Fee = int (*)(int age);
using Mean = double (*)(const std::vector<int> &visitors);
using Sorted = std::vector<int> (*)(std::vector<int> values);

bool proves_fee(Fee fee);
bool proves_mean(Mean mean);
bool proves_sorted(Sorted sorted);
