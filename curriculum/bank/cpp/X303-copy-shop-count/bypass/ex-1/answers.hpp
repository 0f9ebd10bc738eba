#pragma once

#include <string>

#include "plans.hpp"

inline const std::string NAMED = named();
inline const std::string MOVED = moved();
inline const std::string LOOKED = looked();

inline const std::string MADE = "0c 0m";
inline const std::string RETURNED = "0c 0m";
inline const std::string PUSHED = "0c 1m";

inline const std::string CONSTANT = "1c 0m";
inline const std::string TAKEN = "(empty)";
inline const std::string KEPT = "tower";
