#include "test.h"

#include "loom.h"

TEST(count_colour_in_a_whole_row) {
    int row[] = {1, 7, 7, 2, 7, 3};
    CHECK_INT(count_colour(row, 6, 7), 3);
    CHECK_INT(count_colour(row, 6, 4), 0);
}

TEST(count_colour_in_a_part_of_a_row) {
    int row[] = {7, 1, 7, 7, 2, 7, 7};
    CHECK_INT(count_colour(row + 1, 4, 7), 2);
    CHECK_INT(count_colour(&row[4], 1, 7), 0);
}

TEST(count_colour_of_no_beads_is_zero) {
    int row[] = {5, 5};
    CHECK_INT(count_colour(row, 0, 5), 0);
    CHECK_INT(count_colour(row + 1, 0, 5), 0);
}

TEST(count_colour_looks_at_first_and_last) {
    int row[] = {9, 0, 0, 9};
    CHECK_INT(count_colour(row, 4, 9), 2);
}

TEST(copy_row_copies_the_beads) {
    int from[] = {4, 5, 6};
    int to[] = {0, 0, 0, 8};
    int want[] = {4, 5, 6, 8};
    copy_row(to, from, 3);
    CHECK_INTS(to, want, 4);
}

TEST(copy_row_returns_the_place_behind_them) {
    int from[] = {4, 5, 6};
    int to[4] = {0, 0, 0, 0};
    CHECK_INT(copy_row(to, from, 3) - to, 3);
    CHECK_INT(copy_row(to, from, 1) - to, 1);
}

TEST(copy_row_can_go_on_where_it_stopped) {
    int red[] = {1, 1};
    int blue[] = {2, 2, 2};
    int row[] = {0, 0, 0, 0, 0, 0};
    int want[] = {1, 1, 2, 2, 2, 0};
    int *next = copy_row(row, red, 2);
    next = copy_row(next, blue, 3);
    CHECK_INTS(row, want, 6);
    CHECK_INT(next - row, 5);
}

TEST(copy_row_of_no_beads_writes_nothing) {
    int from[] = {4};
    int to[] = {0, 3, 0};
    int want[] = {0, 3, 0};
    CHECK_INT(copy_row(to + 1, from, 0) - to, 1);
    CHECK_INTS(to, want, 3);
}

TEST(same_beads_in_two_rows) {
    int one[] = {3, 1, 2};
    int other[] = {3, 1, 2};
    CHECK_INT(same_beads(one, other, 3), 1);
    CHECK_INT(same_beads(one, one, 3), 1);
}

TEST(same_beads_finds_a_difference_anywhere) {
    int one[] = {3, 1, 2};
    int start[] = {4, 1, 2};
    int stop[] = {3, 1, 9};
    CHECK_INT(same_beads(one, start, 3), 0);
    CHECK_INT(same_beads(one, stop, 3), 0);
}

TEST(same_beads_looks_at_n_beads_only) {
    int one[] = {3, 1, 2};
    int other[] = {3, 1, 9};
    CHECK_INT(same_beads(one, other, 2), 1);
    CHECK_INT(same_beads(one + 1, other + 1, 1), 1);
}

TEST(same_beads_without_beads) {
    int one[] = {3};
    int other[] = {4};
    CHECK_INT(same_beads(one, other, 0), 1);
}

TEST(is_mirrored_with_an_even_number) {
    int row[] = {9, 1, 2, 2, 1, 8};
    CHECK_INT(is_mirrored(row + 1, row + 5), 1);
    CHECK_INT(is_mirrored(row + 2, row + 4), 1);
}

TEST(is_mirrored_with_a_bead_in_the_middle) {
    int row[] = {1, 2, 3, 2, 1, 9};
    CHECK_INT(is_mirrored(row, row + 5), 1);
}

TEST(is_mirrored_finds_a_difference) {
    int row[] = {1, 2, 3, 1, 1};
    CHECK_INT(is_mirrored(row, row + 4), 0);
    CHECK_INT(is_mirrored(row, row + 2), 0);
    CHECK_INT(is_mirrored(row, row + 5), 0);
}

TEST(is_mirrored_of_no_bead_and_of_one) {
    int row[] = {6, 7, 8};
    CHECK_INT(is_mirrored(row + 1, row + 1), 1);
    CHECK_INT(is_mirrored(row + 1, row + 2), 1);
}
