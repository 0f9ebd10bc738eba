#include "test.h"

#include "label.h"

/* What a macro is replaced with, as text. */
#define TEXT(...) #__VA_ARGS__
#define TEXT_OF(...) TEXT(__VA_ARGS__)

TEST(dots_of_one_number) {
    CHECK_INT(DOTS(5), 40);
    CHECK_INT(DOTS(0), 0);
}

TEST(dots_of_a_sum) {
    CHECK_INT(DOTS(2 + 3), 40);
    CHECK_INT(DOTS(10 - 4), 48);
    CHECK_INT(DOTS(1 ? 2 : 3), 16);
}

TEST(dots_inside_a_longer_expression) {
    CHECK_INT(960 / DOTS(2), 60);
    CHECK_INT(100 % DOTS(4), 4);
    CHECK_INT(DOTS(10) / DOTS(3 - 1), 5);
}

TEST(dots_is_a_macro_for_any_number) {
    CHECK_DOUBLE(DOTS(2.5), 20.0, 1e-9);
    CHECK_DOUBLE(DOTS(0.125), 1.0, 1e-9);
    CHECK_TRUE(strcmp(TEXT_OF(DOTS(5)), "DOTS(5)") != 0); /* a macro is replaced */
}

TEST(row_dots_with_a_margin) {
    CHECK_INT(row_dots(40, 2), 352);
    CHECK_INT(row_dots(40, 0), 320);
    CHECK_INT(row_dots(1, 5), 88);
}

TEST(labels_on_roll_with_gaps) {
    CHECK_INT(labels_on_roll(100, 8), 10);
    CHECK_INT(labels_on_roll(99, 8), 9);
    CHECK_INT(labels_on_roll(5, 8), 0);
}

/* Behind the widths stand numbers that do not count. */
TEST(widest_of_rising_widths) {
    int mm[] = {30, 40, 50, 7, 7, 7};
    CHECK_INT(widest(mm, 3), 50);
    CHECK_INT(widest(mm, 2), 40);
}

TEST(widest_of_falling_widths) {
    int mm[] = {50, 40, 30, 90, 90, 90};
    CHECK_INT(widest(mm, 3), 50);
    CHECK_INT(widest(mm, 1), 50);
}

TEST(widest_stops_at_the_end) {
    int mm[] = {20, 90, 90};
    CHECK_INT(widest(mm, 1), 20);
    CHECK_INT(widest(mm, 0), 0);
}

TEST(larger_is_still_a_macro_for_any_number) {
    CHECK_DOUBLE(LARGER(2.5, 2.25), 2.5, 1e-9);
    CHECK_INT(LARGER(-3, -4), -3);
    CHECK_TRUE(strcmp(TEXT_OF(LARGER(1, 2)), "LARGER(1, 2)") != 0); /* a macro is replaced */
}

TEST(darkness_without_any_setting) {
    CHECK_INT(DARKNESS, 10);
    CHECK_INT(SPEED, 4);
}
