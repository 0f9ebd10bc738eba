#include "test.h"

#include "bus.h"

/* The arrays are longer than the n that is passed: what lies around must not matter. */

static int many[4000002];

/* Fills 0 to n-1 with 1 to n, turns it around, and tells the index of the first wrong element. */
static int first_wrong_of_many(int n) {
    for (int i = 0; i < n; i++) many[i] = i + 1;
    turn_around(many, n);
    for (int i = 0; i < n; i++) {
        if (many[i] != n - i) return i;
    }
    return -1;
}

TEST(is_in_order_when_each_is_later) {
    int departure[] = {10, 40, 75, 100, 0};
    CHECK_INT(is_in_order(departure, 4), 1);
    CHECK_INT(is_in_order(departure, 2), 1);
}

TEST(is_in_order_not_when_a_pair_goes_back) {
    int inside[] = {10, 75, 40, 100};
    int first[] = {20, 10, 30, 40};
    int last[] = {10, 20, 40, 30};
    CHECK_INT(is_in_order(inside, 4), 0);
    CHECK_INT(is_in_order(first, 4), 0);
    CHECK_INT(is_in_order(last, 4), 0);
}

TEST(is_in_order_not_when_two_are_equal) {
    int departure[] = {10, 40, 40, 100};
    CHECK_INT(is_in_order(departure, 4), 0);
}

TEST(is_in_order_looks_at_n_elements_only) {
    int departure[] = {90, 10, 20, 30, 40, 5};
    CHECK_INT(is_in_order(&departure[1], 4), 1);
    CHECK_INT(is_in_order(&departure[1], 5), 0);
}

TEST(is_in_order_with_one_or_none) {
    int departure[] = {50, 20, 90};
    CHECK_INT(is_in_order(departure, 1), 1);
    CHECK_INT(is_in_order(&departure[1], 0), 1);
}

TEST(count_stars_counts_each_rating) {
    int rating[] = {4, 2, 4, 3, 4, 2, 1};
    int count[STARS] = {0};
    int want[] = {0, 2, 1, 3, 0};
    count_stars(rating, 6, count);
    CHECK_INTS(count, want, 5);
}

TEST(count_stars_counts_the_lowest_and_the_highest) {
    int rating[] = {1, 5, 5};
    int count[STARS + 1] = {0, 0, 0, 0, 0, 77};
    int want[] = {1, 0, 0, 0, 2, 77};
    count_stars(rating, 3, count);
    CHECK_INTS(count, want, 6);
}

TEST(count_stars_forgets_old_counts) {
    int rating[] = {3};
    int count[] = {9, 8, 7, 6, 5, 77};
    int want[] = {0, 0, 1, 0, 0, 77};
    count_stars(rating, 1, count);
    CHECK_INTS(count, want, 6);
}

TEST(count_stars_touches_nothing_for_a_wrong_rating) {
    int rating[] = {0, 6, 2, -1, 7};
    int counts[] = {70, 71, 0, 0, 0, 0, 0, 72, 73};
    int want[] = {70, 71, 0, 1, 0, 0, 0, 72, 73};
    count_stars(rating, 5, &counts[2]);
    CHECK_INTS(counts, want, 9);
}

TEST(count_stars_of_no_rating) {
    int rating[] = {3, 3};
    int count[] = {4, 4, 4, 4, 4};
    int want[] = {0, 0, 0, 0, 0};
    count_stars(rating, 0, count);
    CHECK_INTS(count, want, 5);
}

TEST(turn_around_of_four_stops) {
    int stop[] = {11, 22, 33, 44};
    int want[] = {44, 33, 22, 11};
    turn_around(stop, 4);
    CHECK_INTS(stop, want, 4);
}

TEST(turn_around_of_five_stops_keeps_the_middle) {
    int stop[] = {1, 2, 3, 4, 5};
    int want[] = {5, 4, 3, 2, 1};
    turn_around(stop, 5);
    CHECK_INTS(stop, want, 5);
}

TEST(turn_around_of_one_or_none) {
    int stop[] = {6, 7, 8};
    int want[] = {6, 7, 8};
    int two[] = {8, 7};
    turn_around(stop, 1);
    turn_around(&stop[1], 0);
    CHECK_INTS(stop, want, 3);
    turn_around(&stop[1], 2);
    CHECK_INTS(&stop[1], two, 2);
}

TEST(turn_around_leaves_its_surroundings_alone) {
    int stop[] = {90, 1, 2, 3, 91};
    int want[] = {90, 3, 2, 1, 91};
    turn_around(&stop[1], 3);
    CHECK_INTS(stop, want, 5);
}

/* A second array of this length does not fit where the local variables live. */
TEST(turn_around_of_four_million_stops) {
    CHECK_INT(first_wrong_of_many(4000000), -1);
    CHECK_INT(many[4000000], 0);
}
