#include "notice.hpp"

#include <iostream>

void print_head() {
    std::cout << "Laboratory 4\n";
    std::cout << "=====\n";
    std::cout << "All samples\n";
}

void print_total() {
    std::cout << "Samples: "
              << 8 * 12
              << '\n';
}

void print_left() {
    std::cout << "Left: 6\n";
}
