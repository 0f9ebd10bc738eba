// Three readings of one day. Leave this file as it is.
#pragma once

struct Series {
    double morning = 0, noon = 0, evening = 0;

    Series(double first, double second, double third) : morning(first), noon(second), evening(third) {}
    Series(const Series &other) : morning(other.morning), noon(other.noon), evening(other.evening) { ++copies; }
    Series &operator=(const Series &other) {
        morning = other.morning, noon = other.noon, evening = other.evening;
        ++copies;
        return *this;
    }

    static inline int copies = 0;
};
