#include "test.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <stdint.h>

#include "belt.h"

struct plate {
    char fish[12];
    int yen;
    double grams;
};

/* Belts over memory of the tests, so that each function can be tested by itself. */
static _Alignas(16) unsigned char block[1024];

static struct belt a_belt(size_t size, size_t room, size_t first, size_t count) {
    memset(block, 0xEE, sizeof block);
    return (struct belt){block, size, room, first, count};
}

static int same_calls;
static const void *last_wanted;

static int same_int(const void *wanted, const void *element) {
    same_calls++;
    last_wanted = wanted;
    return *(const int *)wanted == *(const int *)element;
}

/* A plate is found by the first letter of its fish alone. */
static int same_letter(const void *letter, const void *plate) {
    return *(const char *)letter == ((const struct plate *)plate)->fish[0];
}

TEST(belt_open_makes_room_for_all_elements) {
    struct belt belt;
    memset(&belt, 0x55, sizeof belt);
    CHECK_INT(belt_open(&belt, sizeof(struct plate), 1000), 1);
    CHECK_TRUE(belt.bytes != NULL);
#ifdef __GLIBC__
    size_t bytes_of_the_block = malloc_usable_size(belt.bytes);
    CHECK_TRUE(bytes_of_the_block >= 1000 * sizeof(struct plate));
#endif
    belt_close(&belt);
}

TEST(belt_open_keeps_the_size_and_starts_empty) {
    struct belt belt;
    memset(&belt, 0x55, sizeof belt);
    CHECK_INT(belt_open(&belt, 5, 7), 1);
    CHECK_UINT(belt.size, 5);
    CHECK_UINT(belt.room, 7);
    CHECK_UINT(belt.first, 0);
    CHECK_UINT(belt.count, 0);
    belt_close(&belt);
}

TEST(belt_open_twice_gives_two_blocks) {
    struct belt one, two;
    CHECK_INT(belt_open(&one, sizeof(int), 1), 1);
    CHECK_INT(belt_open(&two, sizeof(int), 1), 1);
    CHECK_TRUE(one.bytes != two.bytes);
    belt_close(&one);
    belt_close(&two);
}

TEST(belt_open_refuses_what_cannot_be) {
    struct belt belt;
    memset(&belt, 0x55, sizeof belt);
    CHECK_INT(belt_open(&belt, 0, 3), 0);
    CHECK_TRUE(belt.bytes == NULL);
    CHECK_INT(belt_open(&belt, 3, 0), 0);
    CHECK_INT(belt_open(&belt, SIZE_MAX / 4 + 2, 4), 0); /* the product does not fit into a size_t */
    CHECK_TRUE(belt.bytes == NULL);
}

TEST(belt_put_copies_every_byte) {
    struct belt belt = a_belt(sizeof(struct plate), 3, 0, 0);
    struct plate tuna = {"tuna", 450, 62.5}, *seen = (struct plate *)block;
    CHECK_INT(belt_put(&belt, &tuna), 1);
    CHECK_UINT(belt.count, 1);
    strcpy(tuna.fish, "gone");
    tuna.yen = 0, tuna.grams = 0.0;
    CHECK_STR(seen->fish, "tuna");
    CHECK_INT(seen->yen, 450);
    CHECK_DOUBLE(seen->grams, 62.5, 1e-9);
}

TEST(belt_put_goes_behind_the_last_element) {
    struct belt belt = a_belt(5, 4, 1, 1); /* place 1 is taken */
    CHECK_INT(belt_put(&belt, "crab"), 1);
    CHECK_STR((char *)block + 10, "crab");
    CHECK_UINT(belt.count, 2);
    CHECK_UINT(belt.first, 1);
    CHECK_INT(block[9], 0xEE);
    CHECK_INT(block[15], 0xEE);
}

TEST(belt_put_goes_round_to_place_0) {
    struct belt belt = a_belt(sizeof(int), 4, 2, 2); /* places 2 and 3 are taken */
    int table = 17;
    CHECK_INT(belt_put(&belt, &table), 1);
    CHECK_INT(*(int *)block, 17);
    table = 18;
    CHECK_INT(belt_put(&belt, &table), 1);
    CHECK_INT(((int *)block)[1], 18);
    CHECK_INT(block[4 * sizeof(int)], 0xEE);
}

TEST(belt_put_on_a_full_belt_is_0) {
    struct belt belt = a_belt(sizeof(int), 2, 1, 2);
    int table = 17;
    CHECK_INT(belt_put(&belt, &table), 0);
    CHECK_UINT(belt.count, 2);
    CHECK_INT(block[0], 0xEE);
    CHECK_INT(block[sizeof(int)], 0xEE);
}

TEST(belt_take_gives_the_oldest_first) {
    struct belt belt = a_belt(sizeof(int), 4, 1, 2);
    int out = 0;
    ((int *)block)[1] = 17, ((int *)block)[2] = 18;
    CHECK_INT(belt_take(&belt, &out), 1);
    CHECK_INT(out, 17);
    CHECK_UINT(belt.first, 2);
    CHECK_UINT(belt.count, 1);
    CHECK_INT(belt_take(&belt, &out), 1);
    CHECK_INT(out, 18);
    CHECK_UINT(belt.count, 0);
}

TEST(belt_take_writes_the_bytes_of_one_element) {
    struct belt belt = a_belt(5, 3, 1, 1);
    char out[] = "........";
    memcpy(block + 5, "crab", 5);
    CHECK_INT(belt_take(&belt, out), 1);
    CHECK_STR(out, "crab");
    CHECK_STR(out + 5, "...");
}

TEST(belt_take_goes_round_to_place_0) {
    struct belt belt = a_belt(sizeof(double), 3, 2, 2);
    double out = 0.0;
    ((double *)block)[2] = 1.5, ((double *)block)[0] = 2.5;
    CHECK_INT(belt_take(&belt, &out), 1);
    CHECK_UINT(belt.first, 0);
    CHECK_INT(belt_take(&belt, &out), 1);
    CHECK_DOUBLE(out, 2.5, 1e-9);
}

TEST(belt_take_from_an_empty_belt_is_0) {
    struct belt belt = a_belt(sizeof(int), 2, 1, 0);
    int out = -7;
    CHECK_INT(belt_take(&belt, &out), 0);
    CHECK_INT(out, -7);
    CHECK_UINT(belt.first, 1);
    CHECK_UINT(belt.count, 0);
}

TEST(belt_find_asks_the_function_of_the_caller) {
    struct belt belt = a_belt(sizeof(struct plate), 4, 3, 3);
    struct plate *plates = (struct plate *)block;
    plates[3] = (struct plate){"eel", 500, 50.0};
    plates[0] = (struct plate){"squid", 300, 40.0};
    plates[1] = (struct plate){"salmon", 350, 60.0};
    CHECK_TRUE(belt_find(&belt, "s", same_letter) == &plates[0]);
    CHECK_TRUE(belt_find(&belt, "e", same_letter) == &plates[3]);
    CHECK_TRUE(belt_find(&belt, "t", same_letter) == NULL);
}

TEST(belt_find_of_equal_elements_is_the_oldest) {
    struct belt belt = a_belt(sizeof(int), 4, 2, 3);
    int *tables = (int *)block, wanted = 17;
    tables[2] = 12, tables[3] = 17, tables[0] = 17;
    CHECK_TRUE(belt_find(&belt, &wanted, same_int) == &tables[3]);
    CHECK_TRUE(last_wanted == &wanted);
}

TEST(belt_find_looks_at_what_is_on_the_belt) {
    struct belt belt = a_belt(sizeof(int), 4, 1, 1);
    int *tables = (int *)block, wanted = 17;
    tables[0] = 17, tables[1] = 12, tables[2] = 17, tables[3] = 17; /* only place 1 counts */
    CHECK_TRUE(belt_find(&belt, &wanted, same_int) == NULL);
    CHECK_INT(same_calls, 1);
}

TEST(belt_find_on_an_empty_belt_is_null) {
    struct belt belt = a_belt(sizeof(int), 4, 1, 0);
    int wanted = 17;
    CHECK_TRUE(belt_find(&belt, &wanted, same_int) == NULL);
    CHECK_INT(same_calls, 0);
}
