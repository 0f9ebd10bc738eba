#include "test.h"

#include "heap.h"
#include "bridge.h"

TEST(middle_second_of_small_numbers) {
    CHECK_INT(middle_second(10, 20), 15);
    CHECK_INT(middle_second(7, 8), 7);
    CHECK_INT(middle_second(0, 0), 0);
}

TEST(middle_second_of_two_odd_numbers) {
    CHECK_INT(middle_second(3, 5), 4);
    CHECK_INT(middle_second(101, 103), 102);
}

TEST(middle_second_of_times_of_today) {
    CHECK_INT(middle_second(1700000000, 1700003600), 1700001800);
    CHECK_INT(middle_second(1, 2147483647), 1073741824);
}

TEST(busiest_booth_counts_from_zero) {
    const int booths[] = {4, 7, 4, 11, 4, 7};
    heap_starts();
    CHECK_INT(busiest_booth(booths, 6), 4);
    CHECK_INT(busiest_booth(booths + 3, 1), 11);
}

TEST(busiest_booth_of_several_is_the_smallest) {
    const int booths[] = {9, 3, 9, 3, 5};
    heap_starts();
    CHECK_INT(busiest_booth(booths, 5), 3);
}

TEST(busiest_booth_forgets_the_day_before) {
    const int monday[] = {2, 2, 2, 2}, tuesday[] = {6, 6, 2};
    heap_starts();
    CHECK_INT(busiest_booth(monday, 4), 2);
    CHECK_INT(busiest_booth(tuesday, 3), 6);
}

TEST(busiest_booth_keeps_no_memory) {
    const int booths[] = {0, 0, 8};
    heap_starts();
    CHECK_INT(busiest_booth(booths, 3), 0);
    CHECK_INT(blocks_in_use(), 0);
}

TEST(longest_gap_between_two_passes) {
    const int seconds[] = {100, 130, 190, 200, 200};
    CHECK_INT(longest_gap(seconds, 5), 60);
}

TEST(longest_gap_at_both_ends) {
    const int seconds[] = {100, 170, 180, 220};
    CHECK_INT(longest_gap(seconds, 3), 70);
    CHECK_INT(longest_gap(seconds + 1, 3), 40);
}

TEST(longest_gap_looks_at_the_given_passes_only) {
    const int seconds[] = {100, 130, 190, 400, 401};
    CHECK_INT(longest_gap(seconds, 3), 60);
    CHECK_INT(longest_gap(seconds + 2, 1), 0);
    CHECK_INT(longest_gap(seconds, 2), 30);
}

TEST(longest_gap_of_no_pass_is_zero) {
    const int seconds[] = {100, 130};
    CHECK_INT(longest_gap(seconds, 0), 0);
}

/* A log with three passes in a block of the recorded heap. */
static int *three_passes(void) {
    int *log = malloc(3 * sizeof *log);
    log[0] = 500;
    log[1] = 560;
    log[2] = 590;
    heap_starts();
    return log;
}

TEST(log_pass_puts_a_later_pass_at_the_end) {
    const int want[] = {500, 560, 590, 640};
    int *log = log_pass(three_passes(), 3, 640);
    CHECK_INTS(log, want, 4);
}

TEST(log_pass_with_a_clock_that_jumps_back) {
    const int want[] = {500, 560, 590, 590};
    int *log = log_pass(three_passes(), 3, 575);
    CHECK_INTS(log, want, 4);
}

TEST(log_pass_leaves_one_block) {
    int *log;
    heap_starts();
    log = malloc(sizeof *log);
    log[0] = 500;
    log = log_pass(log, 1, 640);
    CHECK_INT(blocks_in_use(), 1);
    CHECK_UINT(bytes_of_block(log), 2 * sizeof(int));
    log = log_pass(log, 2, 650);
    CHECK_INT(blocks_in_use(), 1);
    CHECK_INT(wrong_frees(), 0);
}

TEST(log_pass_without_memory_keeps_the_log) {
    const int want[] = {500, 560, 590};
    int *log = three_passes(), *grown;
    heap_ends_after(0);
    grown = log_pass(log, 3, 640);
    heap_is_back();
    CHECK_TRUE(grown == NULL);
    CHECK_UINT(bytes_of_block(log), 3 * sizeof(int));
    CHECK_INTS(log, want, 3);
}
