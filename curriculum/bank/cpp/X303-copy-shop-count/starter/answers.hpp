// Your predictions about plans.cpp: put one in place of each question mark.
#pragma once

#include <string>

// ex-1: a value parameter is made from its argument: by a copy from something with a name, by a move from what std::move marks; a reference makes nothing.
// Lesson section: What a parameter is made from
// Test: named_is_predicted
// Start here: is the parameter a new plan or another name?
inline const std::string NAMED = "?";
inline const std::string MOVED = "?";
inline const std::string LOOKED = "?";

// ex-2: a temporary is built right where it is needed; no copy and no move takes place.
// Lesson section: Built in its place
// Test: made_is_predicted
// Start here: in which place does the plan have to end up?
inline const std::string MADE = "?";
inline const std::string RETURNED = "?";
inline const std::string PUSHED = "?";

// ex-3: std::move moves nothing; it only allows it. From something const, only a copy is possible.
// Lesson section: A permission
// Test: constant_is_predicted
// Start here: which constructor fits a const plan?
inline const std::string CONSTANT = "?";
inline const std::string TAKEN = "?";
inline const std::string KEPT = "?";
