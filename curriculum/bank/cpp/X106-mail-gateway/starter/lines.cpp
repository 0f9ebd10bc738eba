#include "lines.hpp"

// ex-1: + joins text only if one side is a std::string; a literal plus a char is arithmetic with an address.
// Lesson section: An address is not a text
// Test: tag_of_some_levels
// Start here: of which types are the two sides of the first plus?
std::string tag(char level, int code) {
    std::string text = "[" + level;
    text += "-" + std::to_string(code) + "]";
    return text;
}

// ex-2: npos is a number like any other; calculating with it gives a wrong position.
// Lesson section: Not found is a number too
// Test: message_behind_the_first_mark
// Start here: what is npos + 2?
std::string message(const std::string &line) {
    const auto colon = line.find(": ");
    return line.substr(colon + 2);
}

// ex-3: a view must look at text that outlives it; never at a string that ends with the function.
// Lesson section: A view of something gone
// Test: domain_of_an_address
// Start here: whose text should the result look at?
std::string_view domain(std::string_view address) {
    const std::string whole(address);
    const auto at = whole.find('@');
    if (at == std::string::npos) {
        return {};
    }
    const std::string part = whole.substr(at + 1);
    return part;
}
