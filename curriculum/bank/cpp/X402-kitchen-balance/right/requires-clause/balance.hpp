// The balance of a test kitchen.
#pragma once

#include <concepts>
#include <string>

template <typename T>
concept Weighable = requires(const T &x) {
    { x.grams() } -> std::convertible_to<double>;
};

template <typename T>
    requires Weighable<T>
const T &heaviest(const T &one, const T &other) {
    if (other.grams() > one.grams()) return other;
    return one;
}

template <Weighable T>
std::string label(const T &x) {
    const int grams = static_cast<int>(static_cast<double>(x.grams()));
    return std::to_string(grams) + " g";
}

template <std::integral T>
std::string label(T count) {
    return std::to_string(count) + " pieces";
}
