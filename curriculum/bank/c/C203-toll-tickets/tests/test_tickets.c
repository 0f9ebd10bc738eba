#include <sys/mman.h>

#include "test.h"

#include "tickets.h"

/* A whole number of pages on every machine. */
#define AREA 65536

TEST(first_unpaid_leads_to_the_first_zero) {
    int cents[] = {250, 0, 400, 0};
    CHECK_INT(first_unpaid(cents, cents + 4) - cents, 1);
    CHECK_INT(first_unpaid(cents + 2, cents + 4) - cents, 3);
}

TEST(first_unpaid_at_the_front) {
    int cents[] = {0, 250};
    CHECK_INT(first_unpaid(cents, cents + 2) - cents, 0);
}

TEST(first_unpaid_of_none_is_the_end) {
    int cents[] = {250, 400, 120, 0};
    CHECK_INT(first_unpaid(cents, cents + 3) - cents, 3);
    CHECK_INT(first_unpaid(cents, cents) - cents, 0);
}

TEST(first_unpaid_does_not_read_the_end) {
    /* Behind the last one lies memory that nobody may read. */
    static char area[2 * AREA] __attribute__((aligned(AREA)));
    int *end = (int *)(void *)(area + AREA);
    end[-1] = 250;
    end[-2] = 400;
    CHECK_INT(mprotect(end, AREA, PROT_NONE), 0);
    CHECK_INT(first_unpaid(end - 2, end) - end, 0);
    mprotect(end, AREA, PROT_READ | PROT_WRITE);
}

TEST(unpaid_between_counts_all) {
    int cents[] = {0, 250, 0, 0, 400, 0};
    CHECK_INT(unpaid_between(cents, cents + 6), 4);
}

TEST(unpaid_between_stays_in_the_range) {
    int cents[] = {0, 250, 0, 0, 400, 0};
    CHECK_INT(unpaid_between(cents + 1, cents + 4), 2);
    CHECK_INT(unpaid_between(cents + 1, cents + 2), 0);
}

TEST(unpaid_between_of_an_empty_range_is_zero) {
    int cents[] = {0};
    CHECK_INT(unpaid_between(cents, cents), 0);
    CHECK_INT(unpaid_between(cents, cents + 1), 1);
}

TEST(take_out_keeps_the_order) {
    int cents[] = {250, 70, 400, 70, 120, 90};
    int want[] = {250, 400, 120, 90};
    CHECK_INT(take_out(cents, cents + 6, 70) - cents, 4);
    CHECK_INTS(cents, want, 4);
}

TEST(take_out_of_all_gives_the_front) {
    int cents[] = {70, 70, 70};
    CHECK_INT(take_out(cents, cents + 3, 70) - cents, 0);
}

TEST(take_out_of_none_gives_the_end) {
    int cents[] = {250, 400, 70};
    int want[] = {250, 400, 70};
    CHECK_INT(take_out(cents, cents + 2, 70) - cents, 2);
    CHECK_INTS(cents, want, 3);
    CHECK_INT(take_out(cents, cents, 70) - cents, 0);
}

TEST(merge_of_two_sorted_ranges) {
    int one[] = {70, 250, 400}, other[] = {90, 120, 300, 500}, to[7] = {0};
    int want[] = {70, 90, 120, 250, 300, 400, 500};
    merge(one, one + 3, other, other + 4, to);
    CHECK_INTS(to, want, 7);
}

TEST(merge_takes_what_is_left_of_either) {
    int one[] = {70, 600, 700}, other[] = {90}, to[4] = {0}, back[4] = {0};
    int want[] = {70, 90, 600, 700};
    merge(one, one + 3, other, other + 1, to);
    CHECK_INTS(to, want, 4);
    merge(other, other + 1, one, one + 3, back);
    CHECK_INTS(back, want, 4);
}

TEST(merge_with_an_empty_range) {
    int one[] = {70, 90}, to[3] = {0, 0, -7};
    int want[] = {70, 90, -7};
    merge(one, one + 2, one, one, to);
    CHECK_INTS(to, want, 3);
    to[0] = to[1] = 0;
    merge(one, one, one, one + 2, to);
    CHECK_INTS(to, want, 3);
}

TEST(merge_leaves_the_ranges_alone) {
    int one[] = {70, 250}, other[] = {90, 90}, to[5] = {0, 0, 0, 0, -7};
    int want[] = {70, 90, 90, 250, -7}, before[] = {70, 250};
    merge(one, one + 2, other, other + 2, to);
    CHECK_INTS(to, want, 5);
    CHECK_INTS(one, before, 2);
}
