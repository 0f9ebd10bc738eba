#pragma once

#include <string>

#include "lights.hpp"

inline const std::string ROW = row();
inline const std::string BLOCK = block();
inline const std::string LOOP = loop();

inline const std::string EARLY = "+a-a+a+b-b-a";
inline const std::string THROWN = "+a+b-b+c-c-a";

inline const std::string UNNAMED = "+a-a+b-b";
inline const std::string MEMBERS = "+a+b!-b-a";
inline const std::string POINTER = "+a+b-a-b";
