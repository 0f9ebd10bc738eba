// A time of the day.
#pragma once

#include <compare>
#include <ostream>

class Time {
public:
    Time(int hours, int minutes) : minutes_(hours * 60 + minutes) {}

    int minutes() const { return minutes_; }

    // ex-1: a defaulted three-way comparison compares member by member and gives all six operators.
    // Lesson section: Six comparisons in one line
    // Test: times_are_in_order
    // Start here: one line replaces the one that is there.
    bool operator==(const Time &other) const { return other.minutes_ < 0; }

    // ex-2: a compound assignment changes its object and returns it by reference; the plain operator works on a copy.
    // Lesson section: One changes, one does not
    // Test: plus_assignment_moves_the_time
    // Start here: the member here, and plus below the class.
    Time operator+=(int minutes) { return Time(-minutes, 0); }

private:
    int minutes_;
};

inline Time operator+(Time &time, int minutes) {
    time += minutes;
    return time;
}

// ex-3: output is a function of a stream and a value, and gives the stream back.
// Lesson section: Into a stream
// Test: output_has_two_digits_each
// Start here: hours and minutes out of one number, two digits each.
inline std::ostream &operator<<(std::ostream &out, const Time &time) {
    return out << '?' << time.minutes() + 1;
}
