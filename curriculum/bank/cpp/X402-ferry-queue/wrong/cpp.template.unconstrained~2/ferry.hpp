// What may go onto a ferry.
#pragma once

#include <concepts>
#include <ranges>

template <typename T>
concept Vehicle = requires(const T &x) {
    { x.length() } -> std::integral;
};

template <std::ranges::input_range Range>
int metres(const Range &range) {
    int sum = 0;
    for (const auto &vehicle : range) sum += static_cast<int>(vehicle.length());
    return sum;
}

template <typename T>
concept Bus = Vehicle<T> && requires(const T &x) {
    { x.seats() } -> std::convertible_to<int>;
};

int fare(const Vehicle auto &x) {
    return 10 * static_cast<int>(x.length());
}

int fare(const Bus auto &x) {
    return 10 * static_cast<int>(x.length()) + 2 * static_cast<int>(x.seats());
}
