// Your predictions about meter.cpp: put one in place of each question mark.
#pragma once

#include <string>

inline const std::string FULL_DAYS = "3";
inline const std::string HOURS_OVER = "5";
inline const std::string BELOW_A_DAY = "0";

inline const std::string MEAN_EARLY = std::to_string(9 / 2);
inline const std::string MEAN_LATE = std::to_string(9 / 2.0).substr(0, 3);
inline const std::string MEAN_CUT = std::to_string(9 / 2);

inline const std::string KEPT = "7";
inline const std::string LETTER = "c";
inline const std::string WRAPPED = "1";
