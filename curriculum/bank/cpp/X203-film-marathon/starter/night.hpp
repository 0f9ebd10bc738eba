// A long night in a cinema. Leave this file as it is.
#pragma once

#include <vector>

void drop_short(std::vector<int> &films, int least);
int first_fit(const std::vector<int> &films, int room);
std::vector<int> from_longest(const std::vector<int> &films);
