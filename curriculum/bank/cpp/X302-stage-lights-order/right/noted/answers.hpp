// Your predictions about lights.cpp: put one in place of each question mark.
#pragma once

#include <string>

inline const std::string ROW = "+a+b+c-c-b-a";    // in reverse
inline const std::string BLOCK = "+a+b-b+c-c-a";  // b ends early
inline const std::string LOOP = "+a-a+a-a";       // in each round

inline const std::string EARLY = "+a-a+a+b-b-a";
inline const std::string THROWN = "+a+b-b+c-c-a";

inline const std::string UNNAMED = "+a-a+b-b";
inline const std::string MEMBERS = "+a+b!-b-a";
inline const std::string POINTER = "+a+b-a-b";
