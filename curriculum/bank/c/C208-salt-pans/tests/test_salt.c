#include "test.h"

#include "salt.h"

TEST(row_salt_of_the_first_row) {
    int pan[2][COLUMNS] = {{1, 2, 3, 4, 5}, {90, 90, 90, 90, 90}};
    CHECK_INT(row_salt(pan, 0), 15);
}

TEST(row_salt_of_a_later_row) {
    int pan[3][COLUMNS] = {{9, 9, 9, 9, 9}, {1, 0, 2, 0, 4}, {8, 8, 8, 8, 8}};
    CHECK_INT(row_salt(pan, 1), 7);
    CHECK_INT(row_salt(pan, 2), 40);
}

TEST(row_salt_counts_both_ends) {
    int pan[2][COLUMNS] = {{0, 0, 0, 0, 7}, {6, 0, 0, 0, 0}};
    CHECK_INT(row_salt(pan, 0), 7);
    CHECK_INT(row_salt(pan, 1), 6);
}

TEST(row_salt_of_an_empty_row_is_zero) {
    int pan[2][COLUMNS] = {{0, 0, 0, 0, 0}, {3, 3, 3, 3, 3}};
    CHECK_INT(row_salt(pan, 0), 0);
}

TEST(column_salt_adds_down_the_rows) {
    int pan[3][COLUMNS] = {{1, 10, 100, 0, 0}, {2, 20, 200, 0, 0}, {3, 30, 300, 0, 0}};
    CHECK_INT(column_salt(pan, 3, 1), 60);
    CHECK_INT(column_salt(pan, 3, 2), 600);
}

TEST(column_salt_of_the_outer_columns) {
    int pan[2][COLUMNS] = {{5, 0, 0, 0, 40}, {6, 0, 0, 0, 50}};
    CHECK_INT(column_salt(pan, 2, 0), 11);
    CHECK_INT(column_salt(pan, 2, 4), 90);
}

TEST(column_salt_looks_at_the_given_rows_only) {
    int pan[3][COLUMNS] = {{1, 1, 1, 1, 1}, {2, 2, 2, 2, 2}, {70, 70, 70, 70, 70}};
    CHECK_INT(column_salt(pan, 2, 3), 3);
    CHECK_INT(column_salt(pan, 1, 3), 1);
}

TEST(column_salt_without_rows_is_zero) {
    int pan[1][COLUMNS] = {{8, 8, 8, 8, 8}};
    CHECK_INT(column_salt(pan, 0, 2), 0);
}

TEST(walk_to_the_first_pan_is_zero) {
    CHECK_INT(walk_to(0, 0), 0);
}

TEST(walk_to_a_pan_in_the_first_row) {
    CHECK_INT(walk_to(0, 4), 4);
}

TEST(walk_to_the_start_of_a_row) {
    CHECK_INT(walk_to(1, 0), 5);
    CHECK_INT(walk_to(6, 0), 30);
}

TEST(walk_to_agrees_with_the_memory) {
    int pan[4][COLUMNS] = {{0}};
    CHECK_INT(walk_to(3, 2), &pan[3][2] - &pan[0][0]);
    CHECK_INT(walk_to(2, 4), &pan[2][4] - &pan[0][0]);
}

TEST(busy_neighbours_in_the_middle) {
    int all[3][COLUMNS] = {{1, 1, 1, 1, 1}, {1, 1, 1, 1, 1}, {1, 1, 1, 1, 1}};
    int some[3][COLUMNS] = {{9, 0, 9, 0, 0}, {0, 5, 0, 0, 0}, {9, 0, 9, 0, 0}};
    CHECK_INT(busy_neighbours(all, 3, 1, 2), 4);
    CHECK_INT(busy_neighbours(some, 3, 1, 1), 0);
    CHECK_INT(busy_neighbours(some, 3, 1, 2), 3);
}

TEST(busy_neighbours_next_to_an_edge) {
    int pan[1][COLUMNS] = {{8, 0, 0, 0, 8}};
    CHECK_INT(busy_neighbours(pan, 1, 0, 1), 1);
    CHECK_INT(busy_neighbours(pan, 1, 0, 3), 1);
}

TEST(busy_neighbours_in_the_corners) {
    int pan[3][COLUMNS] = {{0, 2, 0, 2, 0}, {2, 0, 0, 0, 2}, {0, 2, 0, 0, 0}};
    CHECK_INT(busy_neighbours(pan, 3, 0, 0), 2);
    CHECK_INT(busy_neighbours(pan, 3, 0, 4), 2);
    CHECK_INT(busy_neighbours(pan, 3, 2, 0), 2);
    CHECK_INT(busy_neighbours(pan, 3, 2, 4), 1);
}

TEST(busy_neighbours_do_not_reach_round_the_edge) {
    int pan[3][COLUMNS] = {{0, 0, 0, 0, 0}, {7, 0, 0, 0, 7}, {0, 0, 0, 0, 0}};
    CHECK_INT(busy_neighbours(pan, 3, 0, 4), 1);
    CHECK_INT(busy_neighbours(pan, 3, 2, 0), 1);
    CHECK_INT(busy_neighbours(pan, 3, 1, 0), 0);
    CHECK_INT(busy_neighbours(pan, 3, 1, 4), 0);
}

TEST(busy_neighbours_of_a_single_row) {
    int pan[3][COLUMNS] = {{4, 4, 4, 4, 4}, {4, 1, 4, 4, 4}, {4, 4, 4, 4, 4}};
    CHECK_INT(busy_neighbours(&pan[1], 1, 0, 2), 2);
    CHECK_INT(busy_neighbours(&pan[1], 1, 0, 0), 1);
}

TEST(busy_neighbours_leave_out_the_pan_itself) {
    int pan[1][COLUMNS] = {{0, 0, 9, 0, 0}};
    CHECK_INT(busy_neighbours(pan, 1, 0, 2), 0);
    CHECK_INT(busy_neighbours(pan, 1, 0, 1), 1);
    CHECK_INT(busy_neighbours(pan, 1, 0, 3), 1);
}
