// The balance of a test kitchen.
#pragma once

#include <concepts>
#include <string>

template <typename T>
concept Weighable = requires(const T &x) {
    { x.grams() } -> std::convertible_to<double>;
};

template <Weighable T>
const T &heaviest(const T &one, const T &other) {
    return one.grams() < other.grams() ? other : one;
}

template <typename T>
std::string label(const T &x) {
    if constexpr (Weighable<T>) return std::to_string(static_cast<int>(x.grams())) + " g";
    else if constexpr (std::integral<T>) return std::to_string(x) + " pieces";
    else return "nothing";
}
