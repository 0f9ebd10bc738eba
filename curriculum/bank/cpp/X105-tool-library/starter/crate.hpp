// A crate of tools. Leave this file as it is.
#pragma once

struct Crate {
    int number = 0;
    int weight = 0;

    Crate(int with_number, int with_weight) : number(with_number), weight(with_weight) {}
    Crate(const Crate &other) : number(other.number), weight(other.weight) { ++copies; }
    Crate &operator=(const Crate &other) = default;

    static inline int copies = 0;
};
