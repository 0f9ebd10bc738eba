// Read this file, but change nothing here.
#include "meter.hpp"

int full_days() {
    const int hours = 77;
    return hours / 24;
}

int hours_over() {
    const int hours = 77;
    return hours % 24;
}

int below_a_day() {
    const int hours = 23;
    return hours / 24;
}

double mean_early() {
    const int units = 9, rooms = 2;
    const double mean = units / rooms;
    return mean;
}

double mean_late() {
    const int units = 9, rooms = 2;
    const double mean = units;
    return mean / rooms;
}

int mean_cut() {
    const auto mean = 9 / 2.0;
    const int whole = static_cast<int>(mean);
    return whole;
}

int kept() {
    auto level = 2;
    level = 7.9;
    return level;
}

char letter() {
    char mark = 'a';
    mark += 2;
    return mark;
}

unsigned wrapped() {
    const unsigned delivered = 3, used = 5;
    const bool enough = delivered - used >= 0;
    return enough ? 1 : 0;
}
