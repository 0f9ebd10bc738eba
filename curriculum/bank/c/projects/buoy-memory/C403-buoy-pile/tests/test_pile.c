#include <stdint.h>
#include <string.h>

#include "test.h"

#include "pile.h"

typedef struct {
    double wind;
    char station[6];
} Reading;

static _Alignas(16) unsigned char memory[1024];
static Heap heap;

static Pile fresh(size_t size, size_t room) {
    Pile pile = {&heap, NULL, size, 0, 0};
    memset(memory, 0xAA, sizeof memory);
    heap_open(&heap, memory, room);
    return pile;
}

static int pushed(Pile *pile, int number) {
    return pile_push(pile, &number);
}

static int popped(Pile *pile) {
    int number = -1;
    return pile_pop(pile, &number) == 1 ? number : -2;
}

TEST(pop_gives_back_what_was_pushed) {
    Pile pile = fresh(sizeof(int), 1024);
    CHECK_INT(pushed(&pile, 42), 1);
    CHECK_UINT(pile.count, 1);
    CHECK_INT(popped(&pile), 42);
    CHECK_UINT(pile.count, 0);
}

TEST(pop_takes_the_topmost) {
    Pile pile = fresh(sizeof(int), 1024);
    for (int i = 1; i <= 3; i++) {
        CHECK_INT(pushed(&pile, i * 10), 1);
    }
    CHECK_INT(popped(&pile), 30);
    CHECK_INT(pushed(&pile, 77), 1);
    CHECK_INT(popped(&pile), 77);
    CHECK_INT(popped(&pile), 20);
    CHECK_INT(popped(&pile), 10);
}

TEST(pop_of_structs) {
    Pile pile = fresh(sizeof(Reading), 1024);
    Reading north = {7.5, "north"}, quay = {0.25, "quay"}, found = {0, ""};
    CHECK_INT(pile_push(&pile, &north), 1);
    CHECK_INT(pile_push(&pile, &quay), 1);
    memset(quay.station, '?', sizeof quay.station);
    CHECK_INT(pile_pop(&pile, &found), 1);
    CHECK_STR(found.station, "quay");
    CHECK_DOUBLE(found.wind, 0.25, 0);
    CHECK_INT(pile_pop(&pile, &found), 1);
    CHECK_STR(found.station, "north");
}

TEST(pop_of_single_bytes) {
    Pile pile = fresh(1, 1024);
    char letters[4] = "";
    CHECK_INT(pile_push(&pile, "a"), 1);
    CHECK_INT(pile_push(&pile, "b"), 1);
    CHECK_INT(pile_pop(&pile, letters), 1);
    CHECK_INT(pile_pop(&pile, letters + 1), 1);
    CHECK_STR(letters, "ba");
}

TEST(pop_from_an_empty_pile) {
    Pile pile = fresh(sizeof(int), 1024);
    int number = 5;
    CHECK_INT(pile_pop(&pile, &number), 0);
    CHECK_INT(number, 5);
    CHECK_UINT(pile.count, 0);
    (void)pushed(&pile, 1);
    (void)popped(&pile);
    CHECK_INT(pile_pop(&pile, &number), 0);
    CHECK_INT(number, 5);
}

TEST(push_makes_room_for_four) {
    Pile pile = fresh(24, 1024);
    char item[24] = "wind";
    CHECK_INT(pile_push(&pile, item), 1);
    CHECK_UINT(pile.room, 4);
    CHECK_STR(heap_text(&heap), "96 864+");
}

TEST(push_doubles_the_room) {
    Pile pile = fresh(sizeof(int), 1024);
    for (int i = 0; i < 4; i++) {
        CHECK_INT(pushed(&pile, i), 1);
    }
    CHECK_UINT(pile.room, 4);
    CHECK_INT(pushed(&pile, 4), 1);
    CHECK_UINT(pile.room, 8);
    CHECK_STR(heap_text(&heap), "16+ 32 880+");
    for (int i = 5; i < 9; i++) {
        CHECK_INT(pushed(&pile, i), 1);
    }
    CHECK_UINT(pile.room, 16);
    CHECK_UINT(pile.count, 9);
}

TEST(push_keeps_the_items_when_it_grows) {
    Pile pile = fresh(sizeof(int), 1024);
    for (int i = 0; i < 40; i++) {
        CHECK_INT(pushed(&pile, i * i), 1);
    }
    for (int i = 39; i >= 0; i--) {
        CHECK_INT(popped(&pile), i * i);
    }
}

TEST(push_without_memory_changes_nothing) {
    Pile pile = fresh(sizeof(int), 64);
    void *before;
    for (int i = 0; i < 4; i++) {
        CHECK_INT(pushed(&pile, i), 1);
    }
    before = pile.items;
    CHECK_INT(pushed(&pile, 4), 0);
    CHECK_UINT(pile.count, 4);
    CHECK_UINT(pile.room, 4);
    CHECK_TRUE(pile.items == before);
    CHECK_INT(popped(&pile), 3);
    CHECK_INT(pushed(&pile, 9), 1);
}

TEST(push_of_an_enormous_item_is_refused) {
    Pile pile = fresh(SIZE_MAX / 4 + 5, 1024);
    char item[32] = "";
    CHECK_INT(pile_push(&pile, item), 0);
    CHECK_UINT(pile.room, 0);
    CHECK_STR(heap_text(&heap), "992+");
}

TEST(close_gives_the_memory_back) {
    Pile pile = fresh(sizeof(int), 1024);
    for (int i = 0; i < 5; i++) {
        (void)pushed(&pile, i);
    }
    pile_close(&pile);
    CHECK_STR(heap_text(&heap), "992+");
    CHECK_UINT(pile.count, 0);
    CHECK_UINT(pile.room, 0);
    CHECK_TRUE(pile.items == NULL);
}

TEST(close_twice_does_no_harm) {
    Pile pile = fresh(sizeof(int), 1024);
    void *other;
    pile_close(&pile);
    (void)pushed(&pile, 1);
    pile_close(&pile);
    other = block_take(&heap, 16);
    pile_close(&pile);
    CHECK_STR(heap_text(&heap), "16 944+");
    CHECK_INT(block_give(&heap, other), 1);
}

TEST(close_leaves_a_pile_that_can_be_used_again) {
    Pile pile = fresh(sizeof(int), 1024);
    (void)pushed(&pile, 1);
    pile_close(&pile);
    CHECK_INT(pushed(&pile, 7), 1);
    CHECK_UINT(pile.room, 4);
    CHECK_INT(popped(&pile), 7);
}
