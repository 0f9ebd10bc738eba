#include "test.h"

#include "heap.h"
#include "park.h"

/* Three sessions in a block of the recorded heap. */
static long *three_sessions(void) {
    long *list = malloc(3 * sizeof *list);
    list[0] = 1040;
    list[1] = 1041;
    list[2] = 1043;
    heap_starts();
    return list;
}

TEST(copy_of_has_the_same_numbers) {
    const double kwh[] = {12.5, 0.75, 48.0, 7.25};
    double *copy;
    heap_starts();
    copy = copy_of(kwh, 4);
    CHECK_TRUE(copy != NULL);
    CHECK_DOUBLE(copy[0], 12.5, 0.0);
    CHECK_DOUBLE(copy[1], 0.75, 0.0);
    CHECK_DOUBLE(copy[2], 48.0, 0.0);
    CHECK_DOUBLE(copy[3], 7.25, 0.0);
}

TEST(copy_of_asks_for_the_bytes_of_all_numbers) {
    const double kwh[] = {12.5, 0.75, 48.0, 7.25, 31.0, 9.5};
    double *copy;
    heap_starts();
    copy = copy_of(kwh, 6);
    CHECK_UINT(bytes_of_block(copy), 6 * sizeof(double));
    CHECK_INT(overrun_blocks(), 0);
    copy = copy_of(kwh, 1);
    CHECK_UINT(bytes_of_block(copy), sizeof(double));
    CHECK_INT(blocks_in_use(), 2);
}

TEST(copy_of_two_lists_gives_two_blocks) {
    const double monday[] = {20.0, 30.0}, tuesday[] = {5.0, 6.0};
    double *first, *second;
    heap_starts();
    first = copy_of(monday, 2);
    second = copy_of(tuesday, 2);
    CHECK_TRUE(first != second);
    CHECK_TRUE(first != NULL && second != NULL);
    CHECK_DOUBLE(first[1], 30.0, 0.0);
    CHECK_DOUBLE(second[1], 6.0, 0.0);
}

TEST(copy_of_is_null_when_memory_ends) {
    const double kwh[] = {12.5, 0.75};
    double *copy;
    heap_starts();
    heap_ends_after(0);
    copy = copy_of(kwh, 2);
    heap_is_back();
    CHECK_TRUE(copy == NULL);
    CHECK_TRUE(copy_of(kwh, 2) != NULL);
}

TEST(empty_tally_starts_at_zero) {
    int *tally, want[5] = {0};
    heap_starts();
    tally = empty_tally(5);
    CHECK_INTS(tally, want, 5);
}

TEST(empty_tally_asks_for_the_bytes_of_all_counters) {
    int *tally;
    heap_starts();
    tally = empty_tally(7);
    CHECK_UINT(bytes_of_block(tally), 7 * sizeof(int));
    CHECK_INT(blocks_in_use(), 1);
}

TEST(empty_tally_calls_calloc_once) {
    heap_starts();
    CHECK_TRUE(empty_tally(3) != NULL);
    CHECK_INT(calls_of_calloc(), 1);
    CHECK_INT(calls_of_malloc(), 0);
}

TEST(empty_tally_of_an_absurd_number_is_null) {
    size_t points = SIZE_MAX / sizeof(int) + 2; /* times sizeof(int) this is more than SIZE_MAX */
    heap_starts();
    CHECK_TRUE(empty_tally(points) == NULL);
    CHECK_TRUE(empty_tally(2) != NULL);
}

TEST(longer_keeps_the_old_numbers) {
    long *list = longer(three_sessions(), 3, 1050);
    CHECK_TRUE(list != NULL);
    CHECK_INT(list[0], 1040);
    CHECK_INT(list[1], 1041);
    CHECK_INT(list[2], 1043);
    CHECK_INT(list[3], 1050);
}

TEST(longer_has_room_for_one_more) {
    long *list = longer(three_sessions(), 3, 1050);
    CHECK_UINT(bytes_of_block(list), 4 * sizeof(long));
    CHECK_INT(overrun_blocks(), 0);
    CHECK_INT(wrong_frees(), 0);
}

TEST(longer_calls_realloc_once) {
    long *list = longer(three_sessions(), 3, 1050);
    CHECK_INT(calls_of_realloc(), 1);
    CHECK_INT(calls_of_malloc(), 0);
    CHECK_TRUE(list != NULL);
}

TEST(longer_begins_with_no_block) {
    long *list;
    heap_starts();
    list = longer(NULL, 0, 1040);
    CHECK_TRUE(list != NULL);
    CHECK_INT(list[0], 1040);
    list = longer(list, 1, 1041);
    CHECK_TRUE(list != NULL);
    CHECK_INT(list[0], 1040);
    CHECK_INT(list[1], 1041);
    CHECK_INT(blocks_in_use(), 1);
}

TEST(longer_without_memory_leaves_the_old_block) {
    long *list = three_sessions(), *grown;
    heap_ends_after(0);
    grown = longer(list, 3, 1050);
    heap_is_back();
    CHECK_TRUE(grown == NULL);
    CHECK_UINT(bytes_of_block(list), 3 * sizeof(long));
    CHECK_INT(list[0], 1040);
    CHECK_INT(list[2], 1043);
}
