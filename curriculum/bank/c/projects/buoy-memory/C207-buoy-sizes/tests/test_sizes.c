#include <stdint.h>

#include "test.h"

#include "sizes.h"

TEST(powers_of_two_are_found) {
    CHECK_INT(is_power_of_two(1), 1);
    CHECK_INT(is_power_of_two(2), 1);
    CHECK_INT(is_power_of_two(64), 1);
    CHECK_INT(is_power_of_two(4096), 1);
}

TEST(other_numbers_are_no_powers) {
    CHECK_INT(is_power_of_two(3), 0);
    CHECK_INT(is_power_of_two(12), 0);
    CHECK_INT(is_power_of_two(4095), 0);
    CHECK_INT(is_power_of_two(4097), 0);
}

TEST(zero_is_no_power_of_two) {
    CHECK_INT(is_power_of_two(0), 0);
}

TEST(powers_go_up_to_the_largest) {
    CHECK_INT(is_power_of_two(SIZE_MAX / 2 + 1), 1);
    CHECK_INT(is_power_of_two((size_t)1 << 40), 1);
    CHECK_INT(is_power_of_two(SIZE_MAX), 0);
    CHECK_INT(is_power_of_two(((size_t)1 << 40) + 1), 0);
}

TEST(rounded_up_to_the_next_multiple) {
    CHECK_UINT(rounded_up(1, 16), 16);
    CHECK_UINT(rounded_up(15, 16), 16);
    CHECK_UINT(rounded_up(17, 16), 32);
    CHECK_UINT(rounded_up(100, 16), 112);
}

TEST(rounded_up_stays_on_a_multiple) {
    CHECK_UINT(rounded_up(16, 16), 16);
    CHECK_UINT(rounded_up(4096, 16), 4096);
}

TEST(rounded_up_of_zero) {
    CHECK_UINT(rounded_up(0, 16), 0);
    CHECK_UINT(rounded_up(0, 1), 0);
}

TEST(rounded_up_to_other_powers) {
    CHECK_UINT(rounded_up(7, 1), 7);
    CHECK_UINT(rounded_up(7, 2), 8);
    CHECK_UINT(rounded_up(100, 64), 128);
    CHECK_UINT(rounded_up(5, 1024), 1024);
}

TEST(rounded_up_of_huge_numbers) {
    size_t huge = ((size_t)1 << 60) + 1;
    CHECK_UINT(rounded_up(huge, 16), ((size_t)1 << 60) + 16);
    CHECK_UINT(rounded_up(SIZE_MAX - 15, 16), SIZE_MAX - 15);
    CHECK_UINT(rounded_up(SIZE_MAX - 14, 16), 0);
    CHECK_UINT(rounded_up(SIZE_MAX, 16), 0);
}
