#include "notice.hpp"

#include <iostream>

void print_head() {
    std::cout << "Laboratory 4\n";
    std::cout << "=====\n";
    std::cout << "All samples\n";
}

void print_total() {
    std::cout << "Samples: 96\n";
}

void print_left() {
    int places = 8 * 12;
    int left = places - 90;
    std::cout << "Left: " << left << '\n';
}
