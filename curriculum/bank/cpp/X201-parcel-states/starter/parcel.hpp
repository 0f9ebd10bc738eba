// States of a parcel. Leave this file as it is.
#pragma once

#include <string_view>

enum class State { sent, waiting, done, lost };
enum class Size { small, medium, large };

std::string_view shown(State state);
int fee(Size size);
bool may_change(State from, State to);
