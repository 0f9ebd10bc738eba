#include "test.h"

#include "heap.h"
#include "rings.h"

static const long SEASON[] = {7001, 7002, 7002, 7005, 7005, 7005, 7009};

/* A block of the recorded heap with the first n rings of the season. */
static long *block_of(size_t n) {
    long *block = malloc(n * sizeof *block);
    memcpy(block, SEASON, n * sizeof *block);
    heap_starts();
    return block;
}

TEST(rings_copy_has_the_same_numbers) {
    long *copy;
    heap_starts();
    copy = rings_copy(SEASON, 4);
    CHECK_TRUE(copy != NULL && copy != SEASON);
    CHECK_INT(copy[0], 7001);
    CHECK_INT(copy[3], 7005);
}

TEST(rings_copy_asks_for_the_bytes_of_all) {
    long *copy;
    heap_starts();
    copy = rings_copy(SEASON, 7);
    CHECK_UINT(bytes_of_block(copy), 7 * sizeof(long));
    CHECK_INT(overrun_blocks(), 0);
    CHECK_INT(copy[6], 7009);
}

TEST(rings_copy_of_one) {
    long *copy;
    heap_starts();
    copy = rings_copy(SEASON + 3, 1);
    CHECK_UINT(bytes_of_block(copy), sizeof(long));
    CHECK_INT(copy[0], 7005);
    CHECK_INT(blocks_in_use(), 1);
}

TEST(rings_copy_without_memory_is_null) {
    heap_starts();
    heap_ends_after(0);
    CHECK_TRUE(rings_copy(SEASON, 4) == NULL);
}

TEST(new_counters_are_all_zero) {
    int *counters, want[12] = {0};
    heap_starts();
    counters = new_counters(12);
    CHECK_INTS(counters, want, 12);
}

TEST(new_counters_ask_for_the_bytes_of_all) {
    heap_starts();
    CHECK_UINT(bytes_of_block(new_counters(12)), 12 * sizeof(int));
    CHECK_UINT(bytes_of_block(new_counters(1)), sizeof(int));
    CHECK_INT(blocks_in_use(), 2);
    CHECK_INT(calls_of_malloc() + calls_of_calloc() + calls_of_realloc(), 2);
}

TEST(new_counters_in_used_memory) {
    int *first, *second, want[30] = {0};
    heap_starts();
    first = new_counters(30);
    CHECK_TRUE(first != NULL);
    first[0] = 5;
    second = new_counters(30);
    CHECK_TRUE(first != second);
    CHECK_INTS(second, want, 30);
}

TEST(new_counters_without_memory_is_null) {
    heap_starts();
    heap_ends_after(0);
    CHECK_TRUE(new_counters(3) == NULL);
}

TEST(new_counters_of_an_absurd_number_is_null) {
    heap_starts();
    CHECK_TRUE(new_counters(SIZE_MAX / 2 + 2) == NULL);
}

TEST(add_ring_keeps_the_old_numbers) {
    long *list = add_ring(block_of(4), 4, 8888);
    CHECK_TRUE(list != NULL);
    CHECK_INT(list[0], 7001);
    CHECK_INT(list[3], 7005);
    CHECK_INT(list[4], 8888);
    CHECK_INT(wrong_frees(), 0);
}

TEST(add_ring_makes_the_first_block) {
    long *list;
    heap_starts();
    list = add_ring(NULL, 0, 8888);
    CHECK_UINT(bytes_of_block(list), sizeof(long));
    CHECK_INT(list[0], 8888);
}

TEST(add_ring_asks_for_one_place_more) {
    long *old = block_of(6), *list = add_ring(old, 6, 8888);
    CHECK_UINT(bytes_of_block(list), 7 * sizeof(long));
    CHECK_TRUE(list == old || bytes_of_block(old) == 0); /* the old block was freed */
    CHECK_INT(calls_of_malloc() + calls_of_calloc() + calls_of_realloc(), 1);
    CHECK_INT(blocks_in_use(), 1);
    CHECK_INT(overrun_blocks(), 0);
}

TEST(add_ring_without_memory_keeps_the_old_block) {
    long *old = block_of(4), *list;
    heap_ends_after(0);
    list = add_ring(old, 4, 8888);
    heap_is_back();
    CHECK_TRUE(list == NULL);
    CHECK_UINT(bytes_of_block(old), 4 * sizeof(long));
    CHECK_INT(old[3], 7005);
}

TEST(distinct_keeps_each_number_once) {
    size_t found = 0;
    long *block;
    heap_starts();
    block = distinct(SEASON, 7, &found);
    CHECK_UINT(found, 4);
    CHECK_INT(block[0], 7001);
    CHECK_INT(block[1], 7002);
    CHECK_INT(block[2], 7005);
    CHECK_INT(block[3], 7009);
}

TEST(distinct_asks_for_exactly_what_it_needs) {
    size_t found = 0;
    heap_starts();
    CHECK_UINT(bytes_of_block(distinct(SEASON, 7, &found)), 4 * sizeof(long));
    CHECK_INT(calls_of_malloc() + calls_of_calloc() + calls_of_realloc(), 1);
    CHECK_INT(overrun_blocks(), 0);
}

TEST(distinct_of_one_and_of_equal_numbers) {
    size_t found = 0;
    long *block;
    heap_starts();
    block = distinct(SEASON + 3, 3, &found);
    CHECK_UINT(found, 1);
    CHECK_UINT(bytes_of_block(block), sizeof(long));
    block = distinct(SEASON + 1, 1, &found);
    CHECK_UINT(found, 1);
    CHECK_INT(block[0], 7002);
}

TEST(distinct_without_memory_writes_nothing) {
    size_t found = 77;
    heap_starts();
    heap_ends_after(0);
    CHECK_TRUE(distinct(SEASON, 7, &found) == NULL);
    CHECK_UINT(found, 77);
}
