// Your predictions about meter.cpp: put one in place of each question mark.
#pragma once

#include <string>

inline const std::string FULL_DAYS = "3";
inline const std::string HOURS_OVER = "5";
inline const std::string BELOW_A_DAY = "0";

inline const std::string MEAN_EARLY = "4.5";
inline const std::string MEAN_LATE = "4.5";
inline const std::string MEAN_CUT = "4";

inline const std::string KEPT = "7";
inline const std::string LETTER = "c";
inline const std::string WRAPPED = "1";
