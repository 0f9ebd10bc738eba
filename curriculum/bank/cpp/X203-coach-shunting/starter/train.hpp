// Shunting of coaches. Leave this file as it is.
#pragma once

#include <vector>

using Train = std::vector<int>;
using Place = Train::const_iterator;

Place first_full(const Train &train, int most);
int passengers_between(Place first, Place last);
void couple(Train &train, const Train &coaches);
Train turned(const Train &train);
