// A value as std::cout prints it, beside the prediction about it.
#pragma once

#include <sstream>
#include <string>

#include "source.hpp"

template <typename Value>
std::string shown(const Value &value) {
    std::ostringstream out;
    out << std::boolalpha << value;
    return out.str();
}

#define JUDGED(NAME, VALUE, LOOK) judged(#NAME, NAME, shown(VALUE), LOOK)
