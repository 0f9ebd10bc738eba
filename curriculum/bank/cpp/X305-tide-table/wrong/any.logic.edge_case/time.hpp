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
        minutes_ = (minutes_ + minutes) % (24 * 60);
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
    const int hours = time.minutes() / 60;
    const int rest = time.minutes() % 60;
    return out << hours / 10 << hours % 10 << ':' << rest / 10 << rest % 10;
}
