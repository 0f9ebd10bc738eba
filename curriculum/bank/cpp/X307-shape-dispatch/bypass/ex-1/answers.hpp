#pragma once

#include <string>

#include "guides.hpp"

inline const std::string DIRECT = direct();
inline const std::string REFERENCE = reference();
inline const std::string POINTER = pointer();

inline const std::string PLAIN = "guide";
inline const std::string SLICED = "hello";
inline const std::string OTHER = "6";

inline const std::string INNER = "beep and guide";
inline const std::string MADE = "hello";
