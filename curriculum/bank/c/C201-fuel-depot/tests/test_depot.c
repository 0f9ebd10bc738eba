#include "test.h"

#include "depot.h"

static void fill(int first, int second, int third, int fourth) {
    tank[0] = first;
    tank[1] = second;
    tank[2] = third;
    tank[3] = fourth;
}

/* Which element of the array a pointer leads to; -1 if it is NULL, and -2 if it leads elsewhere. */
static int index_of(int *pointer) {
    if (pointer == NULL) return -1;
    for (int i = 0; i < TANKS; i++) {
        if (pointer == &tank[i]) return i;
    }
    return -2;
}

TEST(tank_with_points_into_the_array) {
    fill(10, 20, 30, 40);
    CHECK_INT(index_of(tank_with(2)), 1);
    CHECK_INT(index_of(tank_with(3)), 2);
}

TEST(tank_with_lets_the_caller_fill_the_tank) {
    int want[] = {10, 20, 700, 40};
    fill(10, 20, 30, 40);
    *tank_with(3) = 700;
    CHECK_INTS(tank, want, 4);
}

TEST(tank_with_reaches_the_first_and_the_last) {
    CHECK_INT(tank[0], 0);
    CHECK_INT(index_of(tank_with(1)), 0);
    CHECK_INT(index_of(tank_with(4)), 3);
}

TEST(tank_with_is_null_for_other_numbers) {
    CHECK_INT(index_of(tank_with(0)), -1);
    CHECK_INT(index_of(tank_with(5)), -1);
    CHECK_INT(index_of(tank_with(9)), -1);
    CHECK_INT(index_of(tank_with(-1)), -1);
}

TEST(litres_in_reads_the_target) {
    fill(10, 20, 30, 40);
    CHECK_INT(litres_in(&tank[2]), 30);
}

TEST(litres_in_sees_a_later_change) {
    int truck = 3000;
    int *target = &truck;
    CHECK_INT(litres_in(target), 3000);
    truck = 1200;
    CHECK_INT(litres_in(target), 1200);
}

TEST(litres_in_nothing_is_minus_one) {
    CHECK_INT(litres_in(NULL), -1);
}

TEST(litres_in_an_empty_tank_is_zero) {
    fill(0, 20, 30, 40);
    CHECK_INT(litres_in(&tank[0]), 0);
}

TEST(is_same_tank_for_two_pointers_to_one_tank) {
    int *one = &tank[1];
    int *other = one;
    CHECK_INT(is_same_tank(one, other), 1);
    CHECK_INT(is_same_tank(&tank[3], &tank[3]), 1);
}

TEST(is_same_tank_not_for_equal_litres) {
    fill(500, 500, 30, 40);
    CHECK_INT(is_same_tank(&tank[0], &tank[1]), 0);
    CHECK_INT(is_same_tank(&tank[1], &tank[0]), 0);
    CHECK_INT(is_same_tank(&tank[2], &tank[3]), 0);
}

TEST(is_same_tank_when_there_is_none) {
    CHECK_INT(is_same_tank(NULL, NULL), 1);
}

TEST(is_same_tank_not_when_one_is_null) {
    fill(0, 0, 0, 0);
    CHECK_INT(is_same_tank(&tank[0], NULL), 0);
    CHECK_INT(is_same_tank(NULL, &tank[0]), 0);
}

TEST(emptiest_points_at_the_fewest_litres) {
    fill(40, 30, 10, 20);
    CHECK_INT(index_of(emptiest()), 2);
}

TEST(emptiest_changes_no_tank) {
    int want[] = {40, 30, 10, 20};
    fill(40, 30, 10, 20);
    emptiest();
    CHECK_INTS(tank, want, 4);
    CHECK_INT(index_of(emptiest()), 2);
}

TEST(emptiest_of_equal_tanks_is_the_first) {
    fill(40, 10, 30, 10);
    CHECK_INT(index_of(emptiest()), 1);
    fill(7, 7, 7, 7);
    CHECK_INT(index_of(emptiest()), 0);
}

TEST(emptiest_may_be_the_first_or_the_last) {
    fill(1, 2, 3, 4);
    CHECK_INT(index_of(emptiest()), 0);
    fill(4, 3, 2, 1);
    CHECK_INT(index_of(emptiest()), 3);
}
