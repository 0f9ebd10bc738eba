#include "test.h"

#include "plan.h"

TEST(free_seats_counts_zeros) {
    int row[SEATS] = {1, 0, 0, 1, 0, 1, 1, 1}, empty[SEATS] = {0}, full[SEATS] = {1, 1, 1, 1, 1, 1, 1, 1};
    CHECK_INT(free_seats(row), 3);
    CHECK_INT(free_seats(empty), 8);
    CHECK_INT(free_seats(full), 0);
}

TEST(best_row_has_the_most_free_seats) {
    int hall[3][SEATS] = {{1, 1, 1, 1, 1, 0, 0, 0}, {1, 0, 1, 0, 0, 0, 0, 1}, {0, 0, 0, 0, 1, 1, 1, 1}};
    CHECK_INT(best_row(hall, 3), 1);
}

TEST(best_row_of_equal_rows_is_the_first) {
    int hall[3][SEATS] = {{1, 1, 1}, {1, 1, 0}, {0, 1, 1}};
    CHECK_INT(best_row(hall, 3), 1);
    CHECK_INT(best_row(hall + 1, 2), 0);
}

TEST(best_row_of_a_single_row) {
    int hall[1][SEATS] = {{1, 1, 1, 1, 1, 1, 1, 1}};
    CHECK_INT(best_row(hall, 1), 0);
}

TEST(best_row_looks_at_no_other_hall) {
    int hall[3][SEATS] = {{1, 1}, {1}, {0}};
    CHECK_INT(best_row(hall, 2), 1);
    CHECK_INT(best_row(hall, 3), 2);
}

TEST(together_finds_the_first_gap) {
    int hall[2][SEATS] = {{0}, {0, 1, 0, 0, 1, 0, 0, 0}};
    CHECK_INT(together(hall, 1, 1), 0);
    CHECK_INT(together(hall, 1, 2), 2);
    CHECK_INT(together(hall, 1, 3), 5);
    CHECK_INT(together(hall, 0, 3), 0);
}

TEST(together_stays_in_its_row) {
    int hall[3][SEATS] = {{1, 1, 1, 1, 1, 1, 0, 0}, {0, 0, 0, 1, 1, 1, 1, 0}, {0}};
    CHECK_INT(together(hall, 0, 3), -1);
    CHECK_INT(together(hall, 1, 4), -1);
}

TEST(together_uses_the_last_seats) {
    int hall[2][SEATS] = {{1, 1, 1, 1, 1, 1, 0, 0}, {1, 1, 1, 1, 1, 1, 1, 0}};
    CHECK_INT(together(hall, 0, 2), 6);
    CHECK_INT(together(hall, 1, 1), 7);
}

TEST(together_of_a_whole_row) {
    int hall[2][SEATS] = {{0}, {1, 1, 1, 1, 1, 1, 1, 1}};
    CHECK_INT(together(hall, 0, 8), 0);
    CHECK_INT(together(hall, 1, 1), -1);
}

TEST(together_of_too_many_is_minus_one) {
    int hall[2][SEATS] = {{0}, {0}};
    CHECK_INT(together(hall, 0, 9), -1);
    CHECK_INT(together(hall, 0, 16), -1);
}

TEST(seen_from_screen_turns_both_ways) {
    int hall[2][SEATS] = {{1, 1, 1, 0, 0, 0, 0, 0}, {0, 1, 0, 0, 0, 0, 0, 0}}, out[3][SEATS] = {{7}, {7}, {7}};
    int want[3][SEATS] = {{0, 0, 0, 0, 0, 0, 1, 0}, {0, 0, 0, 0, 0, 1, 1, 1}, {7}};
    seen_from_screen(hall, 2, out);
    CHECK_INTS(out[0], want[0], 24);
}

TEST(seen_from_screen_of_a_single_row) {
    int hall[1][SEATS] = {{1, 0, 1, 1, 0, 0, 0, 0}}, out[1][SEATS];
    int want[1][SEATS] = {{0, 0, 0, 0, 1, 1, 0, 1}};
    seen_from_screen(hall, 1, out);
    CHECK_INTS(out[0], want[0], 8);
}

TEST(seen_from_screen_twice_is_the_hall) {
    int hall[3][SEATS] = {{1, 0, 1}, {0, 0, 1, 1}, {1}}, once[3][SEATS], twice[3][SEATS] = {{7}};
    seen_from_screen(hall, 3, once);
    seen_from_screen(once, 3, twice);
    CHECK_INTS(twice[0], hall[0], 24);
}

TEST(seen_from_screen_leaves_the_hall_alone) {
    int hall[2][SEATS] = {{1, 0, 1}, {0, 1, 1}}, before[2][SEATS] = {{1, 0, 1}, {0, 1, 1}}, out[2][SEATS] = {{7}};
    seen_from_screen(hall, 2, out);
    CHECK_INTS(hall[0], before[0], 16);
    CHECK_INT(out[1][7], 1);
}

TEST(row_of_and_column_of_the_first_row) {
    CHECK_INT(row_of(1), 0);
    CHECK_INT(column_of(1), 0);
    CHECK_INT(row_of(8), 0);
    CHECK_INT(column_of(8), 7);
}

TEST(row_of_and_column_of_later_rows) {
    CHECK_INT(row_of(9), 1);
    CHECK_INT(column_of(9), 0);
    CHECK_INT(row_of(16), 1);
    CHECK_INT(column_of(16), 7);
    CHECK_INT(row_of(397), 49);
    CHECK_INT(column_of(397), 4);
}

TEST(row_of_agrees_with_the_order_in_memory) {
    int hall[5][SEATS] = {{0}};
    int *first = &hall[0][0];
    for (int ticket = 1; ticket <= 40; ticket++) {
        CHECK_TRUE(row_of(ticket) >= 0 && row_of(ticket) < 5);
        CHECK_INT(&hall[row_of(ticket)][column_of(ticket)] - first, ticket - 1);
    }
}
