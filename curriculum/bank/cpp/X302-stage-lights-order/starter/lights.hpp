// The order of the lights. Leave this file as it is.
#pragma once

#include <string>

std::string row();
std::string block();
std::string loop();
std::string early();
std::string thrown();
std::string unnamed();
std::string members();
std::string pointer();
