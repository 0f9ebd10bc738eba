#include <stdint.h>

#include "test.h"

#include "store.h"

static _Alignas(16) unsigned char memory[128];

static Store fresh(size_t room) {
    Store store = {memory, room, 0};
    return store;
}

/* Where a piece lies, counted from the beginning; -1 for NULL. */
static long place(const void *address) {
    return address == NULL ? -1 : (long)((const unsigned char *)address - memory);
}

TEST(take_the_first_piece) {
    Store store = fresh(128);
    CHECK_INT(place(store_take(&store, 10)), 0);
    CHECK_UINT(store.used, 10);
}

TEST(take_pieces_one_after_the_other) {
    Store store = fresh(128);
    CHECK_INT(place(store_take(&store, 10)), 0);
    CHECK_INT(place(store_take(&store, 16)), 16);
    CHECK_INT(place(store_take(&store, 1)), 32);
    CHECK_INT(place(store_take(&store, 40)), 48);
    CHECK_UINT(store.used, 88);
}

TEST(take_until_the_last_byte) {
    Store store = fresh(40);
    CHECK_INT(place(store_take(&store, 16)), 0);
    CHECK_INT(place(store_take(&store, 24)), 16);
    CHECK_UINT(store.used, 40);
    CHECK_INT(place(store_take(&store, 1)), -1);
    CHECK_UINT(store.used, 40);
}

TEST(take_more_than_there_is) {
    Store store = fresh(40);
    CHECK_INT(place(store_take(&store, 41)), -1);
    CHECK_UINT(store.used, 0);
    CHECK_INT(place(store_take(&store, 17)), 0);
    CHECK_INT(place(store_take(&store, 9)), -1);
    CHECK_UINT(store.used, 17);
    CHECK_INT(place(store_take(&store, 8)), 32);
}

TEST(take_of_an_enormous_size) {
    Store store = fresh(128);
    CHECK_INT(place(store_take(&store, 20)), 0);
    CHECK_INT(place(store_take(&store, SIZE_MAX)), -1);
    CHECK_INT(place(store_take(&store, SIZE_MAX - 16)), -1);
    CHECK_INT(place(store_take(&store, SIZE_MAX - 31)), -1);
    CHECK_UINT(store.used, 20);
}

TEST(take_of_nothing) {
    Store store = fresh(128);
    CHECK_INT(place(store_take(&store, 0)), -1);
    CHECK_UINT(store.used, 0);
    CHECK_INT(place(store_take(&store, 3)), 0);
}

TEST(back_to_a_piece) {
    Store store = fresh(128);
    void *first = store_take(&store, 10);
    void *second = store_take(&store, 20);
    CHECK_INT(place(first), 0);
    CHECK_INT(store_back(&store, second), 1);
    CHECK_UINT(store.used, 16);
    CHECK_INT(place(store_take(&store, 5)), 16);
}

TEST(back_frees_what_came_after) {
    Store store = fresh(128);
    void *pieces[4];
    for (int i = 0; i < 4; i++) {
        pieces[i] = store_take(&store, 20);
    }
    CHECK_INT(store_back(&store, pieces[1]), 1);
    CHECK_UINT(store.used, 32);
    CHECK_INT(place(store_take(&store, 96)), 32);
}

TEST(back_to_the_beginning) {
    Store store = fresh(64);
    void *all = store_take(&store, 64);
    CHECK_INT(store_back(&store, all), 1);
    CHECK_UINT(store.used, 0);
    CHECK_INT(place(store_take(&store, 64)), 0);
}

TEST(back_to_another_address_is_refused) {
    Store store = fresh(128);
    int elsewhere = 0;
    (void)store_take(&store, 40);
    CHECK_INT(store_back(&store, NULL), 0);
    CHECK_INT(store_back(&store, memory + 8), 0);
    CHECK_INT(store_back(&store, &elsewhere), 0);
    CHECK_UINT(store.used, 40);
}

TEST(back_to_what_is_not_used_is_refused) {
    Store store = fresh(128);
    CHECK_INT(store_back(&store, memory), 0);
    (void)store_take(&store, 16);
    CHECK_INT(store_back(&store, memory + 16), 0);
    CHECK_INT(store_back(&store, memory + 112), 0);
    CHECK_UINT(store.used, 16);
    CHECK_INT(store_back(&store, memory), 1);
}
