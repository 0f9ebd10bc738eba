#include "signs.hpp"

#include <iostream>

void greet() {
    std::cout << "Tram museum" << '\n' << "Please do not touch the brass" << '\n';
}

void show_motto() {
    std::cout << "The driver says \"ding\\dong\"\n";
}

void show_seats() {
    std::cout << "Seats: ";
    std::cout << 4 + 2 * 18 << std::endl;
}
