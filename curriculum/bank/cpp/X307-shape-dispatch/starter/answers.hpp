// Your predictions about guides.cpp: put one in place of each question mark.
#pragma once

#include <string>

// ex-1: a virtual function is chosen by the object that is really there, through references and pointers alike.
// Lesson section: The object decides
// Test: direct_is_predicted
// Start here: which object is there, whatever the type of the reference says?
inline const std::string DIRECT = "?";
inline const std::string REFERENCE = "?";
inline const std::string POINTER = "?";

// ex-2: without virtual, by value, or with other parameters, the base class answers.
// Lesson section: Three ways to the base
// Test: plain_is_predicted
// Start here: in each of the three, one thing is missing.
inline const std::string PLAIN = "?";
inline const std::string SLICED = "?";
inline const std::string OTHER = "?";

// ex-3: a member of the base calls virtual functions of the real object, but in a constructor the object is not yet more than the base.
// Lesson section: From inside
// Test: inner_is_predicted
// Start here: of which kind is the object while the constructor of the base runs?
inline const std::string INNER = "?";
inline const std::string MADE = "?";
