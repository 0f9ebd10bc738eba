#include "test.hpp"

#include "signs.hpp"
#include "source.hpp"

// ex-1
TEST(greet_prints_two_lines) {
    CHECK_PRINTS(greet(), "Tram museum\nPlease do not touch the brass\n");
}

TEST(greet_uses_cout) {
    CHECK_EQ(uses("signs.cpp", "greet", "cout"), true);
}

// ex-2
TEST(show_motto_prints_its_marks) {
    CHECK_PRINTS(show_motto(), "The driver says \"ding\\dong\"\n");
}

// ex-3
TEST(show_seats_prints_the_number) {
    CHECK_PRINTS(show_seats(), "Seats: 40\n");
}

TEST(show_seats_works_it_out) {
    CHECK_EQ(uses("signs.cpp", "show_seats", "18"), true);
    CHECK_EQ(uses("signs.cpp", "show_seats", "*"), true);
}
