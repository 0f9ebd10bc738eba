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
        const int day = 24 * 60;
        minutes_ = ((minutes_ + minutes) % day + day) % day;
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
    return out << time.minutes() / 60 + '0' << ':' << time.minutes() % 60 + '0';
}
