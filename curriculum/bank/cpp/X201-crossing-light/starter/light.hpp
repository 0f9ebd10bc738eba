// The light at a pedestrian crossing.
#pragma once

#include <string_view>

enum class Light { red, green, flashing };

Light next(Light light);
int seconds(Light light);
std::string_view label(Light light);
