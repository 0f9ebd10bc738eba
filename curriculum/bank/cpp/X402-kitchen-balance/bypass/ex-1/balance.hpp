// The balance of a test kitchen.
#pragma once

#include <concepts>
#include <string>

template <typename T>
concept Weighable = !std::integral<T> && sizeof(T) > 1;

template <Weighable T>
const T &heaviest(const T &one, const T &other) {
    return one.grams() < other.grams() ? other : one;
}

std::string label(const Weighable auto &x) {
    return std::to_string(static_cast<int>(x.grams())) + " g";
}

std::string label(std::integral auto count) {
    return std::to_string(count) + " pieces";
}
