#include "signs.hpp"

#include <iostream>

void greet() {
    std::cout << "Tram museum\n";
    std::cout << "Please do not touch the brass\n";
}

void show_motto() {
    std::cout << "The driver says 'ding/dong'\n";
}

void show_seats() {
    std::cout << "Seats: " << 18 * 2 + 4 << '\n';
}
