#include "test.h"

#include "loft.h"

/* 1 if the header declares a function that takes an int and hands back a double. */
#define GIVES_A_FRACTION(FUNCTION) _Generic(&FUNCTION, double (*)(int): 1, default: 0)

TEST(loft_h_declares_what_loft_c_defines) {
    CHECK_INT(GIVES_A_FRACTION(flight_hours), 1);
}

TEST(flight_hours_keep_their_fraction) {
    CHECK_DOUBLE(flight_hours(140), 2.0, 0.0001);
    CHECK_DOUBLE(flight_hours(35), 0.5, 0.0001);
}

TEST(birds_for_full_loads) {
    CHECK_INT(birds_for(3), 1);
    CHECK_INT(birds_for(12), 4);
}

TEST(birds_for_a_part_of_a_load) {
    CHECK_INT(birds_for(1), 1);
    CHECK_INT(birds_for(4), 2);
    CHECK_INT(birds_for(11), 4);
}

TEST(birds_for_no_letters_is_zero) {
    CHECK_INT(birds_for(0), 0);
}
