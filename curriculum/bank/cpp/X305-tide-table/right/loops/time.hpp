// A time of the day.
#pragma once

#include <compare>
#include <ostream>

class Time {
public:
    Time(int hours, int minutes) : minutes_(hours * 60 + minutes) {}

    int minutes() const { return minutes_; }

    auto operator<=>(const Time &) const = default;

    Time &operator+=(int minutes) {
        minutes_ += minutes;
        while (minutes_ < 0) minutes_ += 1440;
        while (minutes_ >= 1440) minutes_ -= 1440;
        return *this;
    }

private:
    int minutes_;
};

inline Time operator+(Time time, int minutes) {
    time += minutes;
    return time;
}

inline std::ostream &operator<<(std::ostream &out, const Time &time) {
    const auto two = [&out](int number) { out << (number < 10 ? "0" : "") << number; };
    two(time.minutes() / 60);
    out << ':';
    two(time.minutes() % 60);
    return out;
}
