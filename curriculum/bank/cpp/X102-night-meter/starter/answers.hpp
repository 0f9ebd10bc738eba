// Your predictions about meter.cpp: put one in place of each question mark.
#pragma once

#include <string>

// ex-1: integers divide into a quotient and a remainder.
// Lesson section: Two results of one division
// Test: full_days_is_predicted
// Start here: take away 24 hours as often as you can.
inline const std::string FULL_DAYS = "?";
inline const std::string HOURS_OVER = "?";
inline const std::string BELOW_A_DAY = "?";

// ex-2: the operands decide whether a division has a fraction, not the variable that gets the result.
// Lesson section: Who decides about the fraction
// Test: mean_early_is_predicted
// Start here: write the type of each side of every division beside it.
inline const std::string MEAN_EARLY = "?";
inline const std::string MEAN_LATE = "?";
inline const std::string MEAN_CUT = "?";

// ex-3: a variable keeps the type that it was declared with, and what does not fit is changed on the way in.
// Lesson section: A type is for life
// Test: kept_is_predicted
// Start here: which type does auto choose here?
inline const std::string KEPT = "?";
inline const std::string LETTER = "?";
inline const std::string WRAPPED = "?";
