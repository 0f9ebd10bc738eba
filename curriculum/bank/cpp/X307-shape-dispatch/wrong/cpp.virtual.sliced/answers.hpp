// Your predictions about guides.cpp: put one in place of each question mark.
#pragma once

#include <string>

inline const std::string DIRECT = "beep";
inline const std::string REFERENCE = "beep";
inline const std::string POINTER = "beep";

inline const std::string PLAIN = "guide";
inline const std::string SLICED = "beep";
inline const std::string OTHER = "6";

inline const std::string INNER = "beep and guide";
inline const std::string MADE = "hello";
