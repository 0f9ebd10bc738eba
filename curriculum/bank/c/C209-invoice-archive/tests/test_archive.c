#include "test.h"

#include "archive.h"

/* 1 if a function has this type, 0 if it has another one. */
#define HAS_TYPE(FUNCTION, TYPE) _Generic(&FUNCTION, TYPE: 1, default: 0)
#define TOTAL_ONLY_READS HAS_TYPE(total, int (*)(const int *, int))
#define FIND_TAKES_AND_GIVES_CONST HAS_TYPE(find, const int *(*)(const int *, int, int))
#define LARGEST_LAST_ONLY_READS HAS_TYPE(largest_last, void (*)(const int *, int, int *))
#define USE_LIMIT_ONLY_LOOKS HAS_TYPE(use_limit, void (*)(const int *))
#define ABOVE_LIMIT_ONLY_READS HAS_TYPE(above_limit, int (*)(const int *, int))

/* The archive: a program that writes to it is stopped. The functions of the starter promise
 * nothing yet, so the tests hand it over without saying that it is constant. */
static const int ARCHIVE[] = {4500, 120, 9900, 700, 9900, 60};
#define LAST_YEAR ((int *)ARCHIVE)

TEST(total_promises_not_to_write) {
    CHECK_TRUE(TOTAL_ONLY_READS);
}

TEST(total_adds_all_amounts) {
    CHECK_INT(total(LAST_YEAR, 6), 25180);
    CHECK_INT(total(LAST_YEAR, 2), 4620);
}

TEST(total_of_no_invoice_is_zero) {
    CHECK_INT(total(LAST_YEAR, 0), 0);
}

TEST(find_hands_out_a_pointer_to_const) {
    CHECK_TRUE(FIND_TAKES_AND_GIVES_CONST);
}

TEST(find_points_into_the_archive) {
    CHECK_TRUE(find(LAST_YEAR, 6, 9900) == &ARCHIVE[2]);
    CHECK_TRUE(find(LAST_YEAR, 6, 60) == &ARCHIVE[5]);
    CHECK_TRUE(find(LAST_YEAR, 6, 4500) == &ARCHIVE[0]);
}

TEST(find_of_an_unknown_amount_is_null) {
    CHECK_TRUE(find(LAST_YEAR, 6, 121) == NULL);
    CHECK_TRUE(find(LAST_YEAR, 5, 60) == NULL);
}

TEST(largest_last_promises_not_to_write) {
    CHECK_TRUE(LARGEST_LAST_ONLY_READS);
}

TEST(largest_last_of_constant_data) {
    int out[5] = {0};
    int want[] = {4500, 120, 700, 9900, 0};
    largest_last(LAST_YEAR, 4, out);
    CHECK_INTS(out, want, 5);
}

TEST(largest_last_keeps_the_order) {
    int cents[] = {5, 1, 4, 2}, out[4] = {0};
    int want[] = {1, 4, 2, 5}, before[] = {5, 1, 4, 2};
    largest_last(cents, 4, out);
    CHECK_INTS(out, want, 4);
    CHECK_INTS(cents, before, 4);
}

TEST(largest_last_takes_the_first_of_equals) {
    int cents[] = {8, 3, 8, 2}, out[4] = {0};
    int want[] = {3, 8, 2, 8};
    largest_last(cents, 4, out);
    CHECK_INTS(out, want, 4);
}

TEST(largest_last_of_a_single_invoice) {
    int out[2] = {0, 0};
    int want[] = {120, 0};
    largest_last(LAST_YEAR + 1, 1, out);
    CHECK_INTS(out, want, 2);
}

TEST(use_limit_promises_not_to_write) {
    CHECK_TRUE(USE_LIMIT_ONLY_LOOKS);
    CHECK_TRUE(ABOVE_LIMIT_ONLY_READS);
}

TEST(use_limit_may_look_elsewhere) {
    int strict = 500, mild = 5000;
    use_limit(&strict);
    CHECK_INT(above_limit(LAST_YEAR, 6), 4);
    use_limit(&mild);
    CHECK_INT(above_limit(LAST_YEAR, 6), 2);
}

TEST(above_limit_follows_a_change) {
    int limit = 500;
    use_limit(&limit);
    CHECK_INT(above_limit(LAST_YEAR, 2), 1);
    limit = 100;
    CHECK_INT(above_limit(LAST_YEAR, 2), 2);
    limit = 120;
    CHECK_INT(above_limit(LAST_YEAR, 2), 1);
}

TEST(above_limit_without_a_limit_counts_all) {
    int limit = 5000;
    CHECK_INT(above_limit(LAST_YEAR, 6), 6);
    use_limit(&limit);
    use_limit(NULL);
    CHECK_INT(above_limit(LAST_YEAR, 3), 3);
}
