#pragma once

#include <string>

#include "meter.hpp"

inline const std::string FULL_DAYS = std::to_string(full_days());
inline const std::string HOURS_OVER = std::to_string(hours_over());
inline const std::string BELOW_A_DAY = std::to_string(below_a_day());

inline const std::string MEAN_EARLY = "4";
inline const std::string MEAN_LATE = "4.5";
inline const std::string MEAN_CUT = "4";

inline const std::string KEPT = "7";
inline const std::string LETTER = "c";
inline const std::string WRAPPED = "1";
