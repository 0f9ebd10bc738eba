#include "test.h"

#include "heap.h"
#include "signs.h"

TEST(room_sign_has_floor_and_door) {
    heap_starts();
    CHECK_STR(room_sign(2, 7), "2.07");
    CHECK_STR(room_sign(0, 31), "0.31");
    CHECK_INT(blocks_in_use(), 2);
}

TEST(room_sign_has_exactly_its_bytes) {
    heap_starts();
    CHECK_UINT(bytes_of_block(room_sign(2, 7)), 5);
    CHECK_UINT(bytes_of_block(room_sign(12, 40)), 6);
    CHECK_INT(overrun_blocks(), 0);
}

TEST(room_sign_of_two_rooms_at_once) {
    char *first, *second;
    heap_starts();
    first = room_sign(1, 1);
    second = room_sign(10, 22);
    CHECK_STR(first, "1.01");
    CHECK_STR(second, "10.22");
    free(first);
    CHECK_STR(second, "10.22");
    free(second);
    CHECK_INT(blocks_in_use(), 0);
}

TEST(room_sign_without_memory_is_null) {
    heap_starts();
    heap_ends_after(0);
    CHECK_TRUE(room_sign(2, 7) == NULL);
}

TEST(floor_name_of_each_floor) {
    CHECK_STR(floor_name(0), "ground floor");
    CHECK_STR(floor_name(1), "first floor");
    CHECK_STR(floor_name(2), "second floor");
    CHECK_STR(floor_name(3), "upper floor");
    CHECK_STR(floor_name(40), "upper floor");
}

TEST(floor_name_of_two_floors_at_once) {
    const char *left = floor_name(0), *right = floor_name(2), *third = floor_name(5);
    CHECK_STR(left, "ground floor");
    CHECK_STR(right, "second floor");
    CHECK_STR(third, "upper floor");
}

TEST(floor_name_takes_nothing_from_the_heap) {
    heap_starts();
    CHECK_STR(floor_name(1), "first floor");
    CHECK_INT(blocks_in_use(), 0);
}

/* A buffer that is full of hash signs, with an end behind the last one. */
static char out[40];

static int write_name(const char *name, size_t size) {
    memset(out, '#', sizeof out - 1);
    return short_name(name, out, size);
}

TEST(short_name_of_a_name_that_fits) {
    CHECK_INT(write_name("Ada Lovelace", 30), 1);
    CHECK_STR(out, "Ada Lovelace");
    CHECK_INT(write_name("", 30), 1);
    CHECK_STR(out, "");
}

TEST(short_name_of_an_exact_fit) {
    CHECK_INT(write_name("Lovelace", 9), 1);
    CHECK_STR(out, "Lovelace");
}

TEST(short_name_cuts_what_is_too_long) {
    CHECK_INT(write_name("Lovelace", 8), 0);
    CHECK_STR(out, "Lovelac");
    CHECK_INT(write_name("Ada Lovelace", 4), 0);
    CHECK_STR(out, "Ada");
}

TEST(short_name_never_writes_beyond_the_size) {
    write_name("Ada Lovelace", 6);
    CHECK_CHAR(out[6], '#');
    CHECK_CHAR(out[12], '#');
    CHECK_STR(out, "Ada L");
}

TEST(short_name_in_a_single_byte) {
    CHECK_INT(write_name("Ada", 1), 0);
    CHECK_STR(out, "");
    CHECK_CHAR(out[1], '#');
}

TEST(notice_is_empty_at_first) {
    CHECK_STR(notice(), "");
}

TEST(notice_is_what_was_set_last) {
    set_notice("Lift out of order");
    CHECK_STR(notice(), "Lift out of order");
    set_notice("Closed");
    CHECK_STR(notice(), "Closed");
}

TEST(notice_stays_when_the_array_of_the_caller_changes) {
    char text[] = "Window cleaning today";
    heap_starts();
    set_notice(text);
    strcpy(text, "xxxxxxxxxxxxxxxxxxxx");
    CHECK_STR(notice(), "Window cleaning today");
    CHECK_INT(blocks_in_use(), 0);
}

TEST(notice_of_a_long_text_is_cut) {
    set_notice("The canteen is closed on the day of the summer party");
    CHECK_STR(notice(), "The canteen is closed on the day of the");
}

TEST(notice_of_39_letters_is_whole) {
    set_notice("123456789 123456789 123456789 123456789");
    CHECK_STR(notice(), "123456789 123456789 123456789 123456789");
    CHECK_UINT(strlen(notice()), 39);
}
