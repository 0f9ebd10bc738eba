#include "notice.hpp"

#include <iostream>

// ex-1: statements run from top to bottom, each exactly once.
// Lesson section: From top to bottom
// Test: print_head_has_three_lines_in_order
// Start here: what should be printed first?
void print_head() {
    std::cout << "=====\n";
    std::cout << "All samples\n";
    std::cout << "Laboratory 4\n";
    std::cout << "Laboratory 4";
}

// ex-2: a statement ends at its semicolon, and a chain of << is printed from left to right.
// Lesson section: Where a statement ends
// Test: print_total_prints_label_and_number
// Start here: one statement may go over several lines; what should come first in it?
void print_total() {
    std::cout << 8 * 12
              << "8 * 12"
              << "Samples: "
              << '\n';
}

// ex-3: a variable has to have its value before it is read.
// Lesson section: First the value, then the use
// Test: print_left_prints_what_is_left
// Start here: which line needs a value that another line makes?
void print_left() {
    int left = 0;
    int places = 8 * 12;
    std::cout << "Left: " << left << '\n';
    left = places - 90;
    left = 90 - places;
}
