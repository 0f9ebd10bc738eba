#include "test.hpp"

#include <sstream>

#include "time.hpp"

// "before", "after" or "the same time", or what is missing.
template <typename Any>
std::string order(const Any &one, const Any &other) {
    if constexpr (requires { one < other, one > other, one <= other, one >= other; }) {
        if (one < other && one <= other && !(one >= other)) return "before";
        if (one > other && one >= other && !(one <= other)) return "after";
        return one <= other && one >= other ? "the same time" : "no order";
    }
    return "times have no <";
}

// A new time by plus, for a time that must not change.
template <typename Any>
Any sum(const Any &when, int minutes) {
    if constexpr (requires { when + minutes; }) return when + minutes;
    Any copy = when;
    return Any(0, copy.minutes() == minutes ? 1 : 0);
}

// ex-1
TEST(times_are_in_order) {
    CHECK_EQ(order(Time(7, 5), Time(7, 6)), "before");
    CHECK_EQ(order(Time(9, 0), Time(8, 59)), "after");
    CHECK_EQ(order(Time(9, 0), Time(9, 0)), "the same time");
}

TEST(times_are_equal_by_their_minutes) {
    CHECK_TRUE(Time(7, 5) == Time(7, 5));
    CHECK_FALSE(Time(7, 5) == Time(7, 6));
    CHECK_TRUE(Time(7, 5) != Time(8, 5));
}

// ex-2
TEST(plus_assignment_moves_the_time) {
    Time when(7, 50);
    when += 25;
    CHECK_EQ(when.minutes(), 495);
}

TEST(plus_assignment_goes_past_midnight) {
    Time late(23, 50), early(0, 10), far(12, 0);
    late += 20;
    early += -20;
    far += 3 * 1440 + 5;
    CHECK_EQ(late.minutes(), 10);
    CHECK_EQ(early.minutes(), 1430);
    CHECK_EQ(far.minutes(), 725);
    far += -2 * 1440;
    CHECK_EQ(far.minutes(), 725);
}

TEST(plus_assignment_can_be_chained) {
    Time when(7, 0);
    (when += 10) += 5;
    CHECK_EQ(when.minutes(), 435);
}

TEST(plus_leaves_the_time_alone) {
    const Time when(7, 0);
    CHECK_EQ(sum(when, 90).minutes(), 510);
    CHECK_EQ(sum(when, -450).minutes(), 1410);
    CHECK_EQ(when.minutes(), 420);
}

// ex-3
TEST(output_has_two_digits_each) {
    std::ostringstream out;
    out << Time(7, 5) << ' ' << Time(21, 40) << ' ' << Time(0, 0);
    CHECK_EQ(out.str(), "07:05 21:40 00:00");
}
