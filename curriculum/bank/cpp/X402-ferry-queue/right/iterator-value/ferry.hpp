// What may go onto a ferry.
#pragma once

#include <concepts>
#include <ranges>

template <typename T>
concept Vehicle = requires(const T &x) {
    { x.length() } -> std::integral;
};

template <typename Range>
    requires std::ranges::input_range<Range> && Vehicle<std::iter_value_t<std::ranges::iterator_t<Range>>>
int metres(const Range &range) {
    int sum = 0;
    for (auto at = std::ranges::begin(range); at != std::ranges::end(range); ++at) sum += static_cast<int>(at->length());
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
