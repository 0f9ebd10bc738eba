#include "test.h"

#include "board.h"

TEST(count_to_finds_equal_texts_at_other_addresses) {
    char oslo[] = "Oslo", again[] = "Oslo", rome[] = "Rome", wanted[] = "Oslo";
    const char *places[] = {oslo, rome, again};
    CHECK_INT(count_to(places, 3, wanted), 2);
    CHECK_INT(count_to(places, 2, "Rome"), 1);
}

TEST(count_to_minds_every_letter) {
    const char *places[] = {"Bergen", "Berlin", "Bergamo", "berlin", "Berlin 2"};
    char wanted[] = "Berlin";
    CHECK_INT(count_to(places, 5, wanted), 1);
    wanted[0] = 0;
    CHECK_INT(count_to(places, 5, wanted), 0);
}

TEST(count_to_of_no_text_is_zero) {
    const char *places[] = {"Oslo"};
    CHECK_INT(count_to(places, 0, "Oslo"), 0);
}

/* The code of a place; what was in the array before is four times X. */
static const char *code(const char *place) {
    static char found[20];
    strcpy(found, "XXXX-behind");
    code_of(place, found);
    return found;
}

TEST(code_of_ends_after_three_letters) {
    CHECK_STR(code("OSLO"), "OSL");
    CHECK_STR(code("ROM"), "ROM");
}

TEST(code_of_uses_capitals) {
    CHECK_STR(code("Tromso"), "TRO");
    CHECK_STR(code("a1z"), "A1Z");
}

TEST(code_of_a_short_place) {
    CHECK_STR(code("Au"), "AU");
    CHECK_STR(code("Y"), "Y");
    CHECK_STR(code(""), "");
}

TEST(code_of_writes_no_more_than_four_bytes) {
    CHECK_STR(code("Rome") + 4, "-behind");
    CHECK_STR(code("Kirkenes") + 4, "-behind");
}

/* A board: a line of 20 bytes, and the next one behind it. */
static char board[60];

static int write_line(size_t room, const char *flight, const char *place) {
    memset(board, '#', sizeof board - 1);
    return board_line(board, room, flight, place);
}

TEST(board_line_writes_both_parts) {
    CHECK_INT(write_line(20, "DY602", "Bergen"), 1);
    CHECK_STR(board, "DY602 Bergen");
}

TEST(board_line_of_an_exact_fit) {
    CHECK_INT(write_line(13, "DY602", "Bergen"), 1);
    CHECK_STR(board, "DY602 Bergen");
    CHECK_INT(write_line(2, "", ""), 1);
    CHECK_STR(board, " ");
}

TEST(board_line_one_byte_too_long) {
    CHECK_INT(write_line(12, "DY602", "Bergen"), 0);
    CHECK_STR(board, "");
}

TEST(board_line_never_writes_beyond_the_room) {
    CHECK_INT(write_line(8, "DY602", "Longyearbyen"), 0);
    CHECK_STR(board, "");
    CHECK_STR(board + 50, "#########");
    CHECK_CHAR(board[8], '#');
    CHECK_CHAR(board[13], '#');
    CHECK_CHAR(board[17], '#');
}

TEST(board_line_in_a_room_of_one) {
    CHECK_INT(write_line(1, "DY602", "Oslo"), 0);
    CHECK_STR(board, "");
    CHECK_CHAR(board[1], '#');
}

TEST(strip_takes_blanks_off_the_end) {
    char text[] = "Rome   ";
    CHECK_UINT(strip(text), 4);
    CHECK_STR(text, "Rome");
}

TEST(strip_keeps_a_text_without_blanks) {
    char text[] = "Rome";
    CHECK_UINT(strip(text), 4);
    CHECK_STR(text, "Rome");
}

TEST(strip_of_blanks_only_is_empty) {
    char text[] = "x   ";
    CHECK_UINT(strip(text + 1), 0);
    CHECK_STR(text, "x");
}

TEST(strip_of_an_empty_text) {
    char text[] = {' ', 0, 'y', 0};
    CHECK_UINT(strip(text + 1), 0);
    CHECK_CHAR(text[0], ' ');
    CHECK_STR(text + 1, "");
}

TEST(strip_keeps_blanks_in_front_and_inside) {
    char text[] = "  Las  Palmas ";
    CHECK_UINT(strip(text), 13);
    CHECK_STR(text, "  Las  Palmas");
}
