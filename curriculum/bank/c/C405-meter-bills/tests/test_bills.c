#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "test.h"

#include "bills.h"

/* Stands in for the library's memcpy: it copies from the back, as some of them do. */
#undef memcpy
void *memcpy(void *to, const void *from, size_t size) {
    volatile unsigned char *target = to;
    const volatile unsigned char *source = from;
    while (size-- > 0) target[size] = source[size];
    return to;
}

/* What add_used says, as text: the sum, or "refused". */
static const char *sum_of(int total, int used) {
    static char text[40];
    int sum = 0;
    int answer = add_used(total, used, &sum);
    if (answer == 1) snprintf(text, sizeof text, "%d", sum);
    else strcpy(text, answer == 0 ? "refused" : "neither 1 nor 0");
    return text;
}

TEST(add_used_of_small_numbers) {
    CHECK_STR(sum_of(1200, 34), "1234");
    CHECK_STR(sum_of(1200, -34), "1166");
    CHECK_STR(sum_of(-5, 0), "-5");
}

TEST(add_used_up_to_the_largest_int) {
    CHECK_STR(sum_of(INT_MAX - 5, 5), "2147483647");
    CHECK_STR(sum_of(INT_MAX - 5, 6), "refused");
    CHECK_STR(sum_of(1, INT_MAX), "refused");
    CHECK_STR(sum_of(INT_MAX, INT_MAX), "refused");
    CHECK_STR(sum_of(INT_MAX, 0), "2147483647");
}

TEST(add_used_down_to_the_smallest_int) {
    CHECK_STR(sum_of(INT_MIN + 5, -5), "-2147483648");
    CHECK_STR(sum_of(INT_MIN + 5, -6), "refused");
    CHECK_STR(sum_of(INT_MIN, INT_MIN), "refused");
    CHECK_STR(sum_of(-1, INT_MIN), "refused");
    CHECK_STR(sum_of(INT_MIN, 0), "-2147483648");
}

TEST(add_used_of_opposite_signs_always_fits) {
    CHECK_STR(sum_of(INT_MAX, INT_MIN), "-1");
    CHECK_STR(sum_of(INT_MIN, INT_MAX), "-1");
    CHECK_STR(sum_of(1, INT_MIN), "-2147483647");
}

TEST(add_used_that_is_refused_leaves_the_sum_alone) {
    int sum = 77;
    CHECK_INT(add_used(INT_MAX, 1, &sum), 0);
    CHECK_INT(sum, 77);
    CHECK_INT(add_used(INT_MIN, -1, &sum), 0);
    CHECK_INT(sum, 77);
}

TEST(has_alarm_of_low_bits) {
    CHECK_INT(has_alarm(0x5u, 0), 1);
    CHECK_INT(has_alarm(0x5u, 1), 0);
    CHECK_INT(has_alarm(0x5u, 2), 1);
    CHECK_INT(has_alarm(0, 9), 0);
}

TEST(has_alarm_of_the_highest_bit) {
    CHECK_INT(has_alarm(0x80000000u, 31), 1);
    CHECK_INT(has_alarm(0x7fffffffu, 31), 0);
    CHECK_INT(has_alarm(0x40000000u, 30), 1);
}

TEST(has_alarm_of_a_number_past_the_end) {
    CHECK_INT(has_alarm(UINT32_MAX, 32), 0);
    CHECK_INT(has_alarm(UINT32_MAX, 33), 0);
    CHECK_INT(has_alarm(UINT32_MAX, INT_MAX), 0);
}

TEST(has_alarm_of_a_negative_number) {
    CHECK_INT(has_alarm(UINT32_MAX, -1), 0);
    CHECK_INT(has_alarm(UINT32_MAX, INT_MIN), 0);
}

static const int TARIFFS[] = {11, 22, 33, 44, 55};

TEST(tariff_at_each_hour_of_four) {
    CHECK_INT(tariff_at(TARIFFS, 4, 0), 11);
    CHECK_INT(tariff_at(TARIFFS, 4, 5), 11);
    CHECK_INT(tariff_at(TARIFFS, 4, 6), 22);
    CHECK_INT(tariff_at(TARIFFS, 4, 17), 33);
    CHECK_INT(tariff_at(TARIFFS, 4, 18), 44);
    CHECK_INT(tariff_at(TARIFFS, 4, 23), 44);
}

TEST(tariff_at_of_one_tariff) {
    CHECK_INT(tariff_at(TARIFFS, 1, 0), 11);
    CHECK_INT(tariff_at(TARIFFS, 1, 23), 11);
}

TEST(tariff_at_of_five_tariffs) {
    int hours[24];
    CHECK_INT(tariff_at(TARIFFS, 5, 4), 11);
    CHECK_INT(tariff_at(TARIFFS, 5, 5), 22);
    CHECK_INT(tariff_at(TARIFFS, 5, 23), 55);
    for (int i = 0; i < 24; i++) hours[i] = 100 + i;
    CHECK_INT(tariff_at(hours, 24, 23), 123);
}

TEST(tariff_at_without_tariffs_is_minus_1) {
    CHECK_INT(tariff_at(TARIFFS, 0, 5), -1);
    CHECK_INT(tariff_at(NULL, 0, 0), -1);
    CHECK_INT(tariff_at(TARIFFS, -4, 5), -1);
    CHECK_INT(tariff_at(TARIFFS, 25, 0), -1);
}

TEST(tariff_at_no_hour_of_a_day_is_minus_1) {
    CHECK_INT(tariff_at(TARIFFS, 4, 24), -1);
    CHECK_INT(tariff_at(TARIFFS, 4, -1), -1);
    CHECK_INT(tariff_at(TARIFFS, 4, INT_MAX), -1);
    CHECK_INT(tariff_at(TARIFFS, 4, INT_MIN), -1);
}

TEST(drop_first_moves_the_others_to_the_front) {
    int readings[] = {10, 20, 30, 40};
    const int want[] = {30, 40};
    CHECK_UINT(drop_first(readings, 4, 2), 2);
    CHECK_INTS(readings, want, 2);
}

TEST(drop_first_of_an_overlap_keeps_every_reading) {
    int readings[] = {10, 20, 30, 40, 50, 60, 70};
    const int want[] = {20, 30, 40, 50, 60, 70};
    CHECK_UINT(drop_first(readings, 7, 1), 6);
    CHECK_INTS(readings, want, 6);
}

TEST(drop_first_of_nothing_changes_nothing) {
    int readings[] = {10, 20, 30};
    const int want[] = {10, 20, 30};
    CHECK_UINT(drop_first(readings, 3, 0), 3);
    CHECK_INTS(readings, want, 3);
    CHECK_UINT(drop_first(readings, 0, 0), 0);
}

TEST(drop_first_of_all_and_of_more_than_all) {
    int readings[] = {10, 20, 30};
    CHECK_UINT(drop_first(readings, 3, 3), 0);
    CHECK_UINT(drop_first(readings, 3, 4), 0);
    CHECK_UINT(drop_first(readings, 3, SIZE_MAX), 0);
}

TEST(drop_first_touches_nothing_behind) {
    int readings[] = {10, 20, 30, 40, 50, 60};
    CHECK_UINT(drop_first(readings, 3, 1), 2);
    CHECK_INT(readings[3], 40);
    CHECK_INT(readings[5], 60);
}
