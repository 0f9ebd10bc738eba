// Your predictions about plans.cpp: put one in place of each question mark.
#pragma once

#include <string>

inline const std::string NAMED = "1c 0m";   // the plan has a name
inline const std::string MOVED = "0c 1m";   // it may be taken
inline const std::string LOOKED = "0c 0m";  // a reference

inline const std::string MADE = "0c 0m";
inline const std::string RETURNED = "0c 0m";
inline const std::string PUSHED = "0c 1m";

inline const std::string CONSTANT = "1c 0m";
inline const std::string TAKEN = "(empty)";
inline const std::string KEPT = "tower";
