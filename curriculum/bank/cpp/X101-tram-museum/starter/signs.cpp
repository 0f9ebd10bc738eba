#include "signs.hpp"

#include <iostream>

// ex-1: std::cout << "text" prints exactly that text; a newline is a character that you write yourself.
// Lesson section: A line ends where you say so
// Test: greet_prints_two_lines
// Start here: one statement for each line.
void greet() {
    std::cout << "?";
}

// ex-2: inside a string literal a backslash gives the next character another meaning.
// Lesson section: Characters that need a backslash
// Test: show_motto_prints_its_marks
// Start here: which characters of the motto mean something to the compiler?
void show_motto() {
    std::cout << "?";
}

// ex-3: << can be chained, and what stands without quotation marks is worked out before it is printed.
// Lesson section: Text in quotes, sums without
// Test: show_seats_prints_the_number
// Start here: the text first, then the sum, then the end of the line.
void show_seats() {
    std::cout << "?";
}
