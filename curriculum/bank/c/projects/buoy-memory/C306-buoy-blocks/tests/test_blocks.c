#include <stdint.h>
#include <string.h>

#include "test.h"

#include "blocks.h"

static _Alignas(16) unsigned char memory[512];

static Heap fresh(void) {
    Heap heap;
    memset(memory, 0xAA, sizeof memory);
    heap_open(&heap, memory, sizeof memory);
    return heap;
}

static long place(const void *address) {
    return address == NULL ? -1 : (long)((const unsigned char *)address - memory);
}

TEST(take_splits_a_free_block) {
    Heap heap = fresh();
    CHECK_STR(heap_text(&heap), "480+");
    CHECK_INT(place(block_take(&heap, 64)), 32);
    CHECK_STR(heap_text(&heap), "64 384+");
    CHECK_INT(place(block_take(&heap, 32)), 128);
    CHECK_STR(heap_text(&heap), "64 32 320+");
}

TEST(take_rounds_the_size_up) {
    Heap heap = fresh();
    CHECK_INT(place(block_take(&heap, 1)), 32);
    CHECK_INT(place(block_take(&heap, 17)), 80);
    CHECK_STR(heap_text(&heap), "16 32 368+");
}

TEST(take_uses_the_first_that_fits) {
    Heap heap = fresh();
    void *first = block_take(&heap, 32);
    (void)block_take(&heap, 16);
    void *third = block_take(&heap, 96);
    (void)block_take(&heap, 16);
    CHECK_INT(block_give(&heap, first), 1);
    CHECK_INT(block_give(&heap, third), 1);
    CHECK_STR(heap_text(&heap), "32+ 16 96+ 16 192+");
    CHECK_INT(place(block_take(&heap, 48)), place(third));
    CHECK_INT(place(block_take(&heap, 20)), place(first));
    CHECK_STR(heap_text(&heap), "32 16 48 16+ 16 192+");
}

TEST(take_gives_the_bytes_behind_the_block) {
    Heap heap = fresh();
    unsigned char *one = block_take(&heap, 48);
    unsigned char *other = block_take(&heap, 48);
    CHECK_TRUE(one != NULL && other != NULL);
    memset(one, 1, 48);
    memset(other, 2, 48);
    CHECK_STR(heap_text(&heap), "48 48 320+");
    CHECK_INT(one[47], 1);
    CHECK_INT(other[0], 2);
}

TEST(take_leaves_no_rest_that_is_too_small) {
    Heap heap = fresh();
    CHECK_INT(place(block_take(&heap, 448)), 32);
    CHECK_STR(heap_text(&heap), "480");
    heap = fresh();
    CHECK_INT(place(block_take(&heap, 432)), 32);
    CHECK_STR(heap_text(&heap), "432 16+");
    CHECK_INT(place(block_take(&heap, 16)), 496);
    CHECK_STR(heap_text(&heap), "432 16");
}

TEST(take_without_a_block_that_fits) {
    Heap heap = fresh();
    CHECK_INT(place(block_take(&heap, 481)), -1);
    CHECK_INT(place(block_take(&heap, 0)), -1);
    CHECK_INT(place(block_take(&heap, SIZE_MAX)), -1);
    CHECK_INT(place(block_take(&heap, SIZE_MAX - 40)), -1);
    CHECK_STR(heap_text(&heap), "480+");
    CHECK_INT(place(block_take(&heap, 480)), 32);
    CHECK_INT(place(block_take(&heap, 1)), -1);
    CHECK_STR(heap_text(&heap), "480");
}

TEST(give_makes_a_block_free) {
    Heap heap = fresh();
    void *one = block_take(&heap, 64);
    (void)block_take(&heap, 32);
    CHECK_INT(block_give(&heap, one), 1);
    CHECK_STR(heap_text(&heap), "64+ 32 320+");
    CHECK_INT(place(block_take(&heap, 64)), 32);
}

TEST(give_joins_with_the_block_behind) {
    Heap heap = fresh();
    (void)block_take(&heap, 64);
    void *last = block_take(&heap, 32);
    CHECK_INT(block_give(&heap, last), 1);
    CHECK_STR(heap_text(&heap), "64 384+");
}

TEST(give_joins_with_the_block_before) {
    Heap heap = fresh();
    void *one = block_take(&heap, 64);
    void *two = block_take(&heap, 32);
    (void)block_take(&heap, 16);
    CHECK_INT(block_give(&heap, one), 1);
    CHECK_INT(block_give(&heap, two), 1);
    CHECK_STR(heap_text(&heap), "128+ 16 272+");
}

TEST(give_joins_three_into_one) {
    Heap heap = fresh();
    void *one = block_take(&heap, 32);
    void *two = block_take(&heap, 32);
    void *three = block_take(&heap, 32);
    (void)block_take(&heap, 16);
    CHECK_INT(block_give(&heap, one), 1);
    CHECK_INT(block_give(&heap, three), 1);
    CHECK_STR(heap_text(&heap), "32+ 32 32+ 16 240+");
    CHECK_INT(block_give(&heap, two), 1);
    CHECK_STR(heap_text(&heap), "160+ 16 240+");
}

TEST(give_of_another_address_is_refused) {
    Heap heap = fresh();
    unsigned char *one = block_take(&heap, 64);
    int elsewhere = 0;
    CHECK_INT(block_give(&heap, NULL), 0);
    CHECK_INT(block_give(&heap, one + 16), 0);
    CHECK_INT(block_give(&heap, &elsewhere), 0);
    CHECK_INT(block_give(&heap, memory), 0);
    CHECK_STR(heap_text(&heap), "64 384+");
}

TEST(give_twice_is_refused) {
    Heap heap = fresh();
    void *one = block_take(&heap, 64);
    (void)block_take(&heap, 32);
    CHECK_INT(block_give(&heap, one), 1);
    CHECK_INT(block_give(&heap, one), 0);
    CHECK_STR(heap_text(&heap), "64+ 32 320+");
}

TEST(give_of_all_makes_one_block) {
    Heap heap = fresh();
    void *taken[4];
    for (int i = 0; i < 4; i++) {
        taken[i] = block_take(&heap, 40);
    }
    CHECK_INT(block_give(&heap, taken[2]), 1);
    CHECK_INT(block_give(&heap, taken[0]), 1);
    CHECK_INT(block_give(&heap, taken[3]), 1);
    CHECK_INT(block_give(&heap, taken[1]), 1);
    CHECK_STR(heap_text(&heap), "480+");
    CHECK_INT(place(block_take(&heap, 480)), 32);
}
