// Your predictions about lights.cpp: put one in place of each question mark.
#pragma once

#include <string>

// ex-1: local objects are destroyed at the end of their block, in the reverse order of their making.
// Lesson section: Last in, first out
// Test: row_is_predicted
// Start here: at which brace does each light end?
inline const std::string ROW = "?";
inline const std::string BLOCK = "?";
inline const std::string LOOP = "?";

// ex-2: destructors run on every way out of a block, also at a return and when an exception passes.
// Lesson section: On each way out
// Test: early_is_predicted
// Start here: which lights exist at the moment of the return?
inline const std::string EARLY = "?";
inline const std::string THROWN = "?";

// ex-3: a temporary ends with its statement, members end after the destructor's body, and a unique_ptr ends its object when it is told to.
// Lesson section: Three other lifetimes
// Test: unnamed_is_predicted
// Start here: where does an object without a name end?
inline const std::string UNNAMED = "?";
inline const std::string MEMBERS = "?";
inline const std::string POINTER = "?";
