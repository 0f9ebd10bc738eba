#include "test.h"

#include "board.h"

#define TITLE "FERRY TO SKAGEN\n"
#define BOARD TITLE "boat leaves 09:15\nwalk to pier 4\n"

static void print_title_twice(void) {
    print_title();
    print_title();
}

static void print_board_twice(void) {
    print_board();
    print_board();
}

TEST(title_is_one_whole_line) {
    CHECK_PRINTS(print_title(), TITLE);
}

TEST(title_printed_twice_makes_two_lines) {
    CHECK_PRINTS(print_title_twice(), TITLE TITLE);
}

TEST(board_shows_title_time_and_pier_in_order) {
    CHECK_PRINTS(print_board(), BOARD);
}

TEST(board_starts_with_a_fresh_title_each_time) {
    CHECK_PRINTS(print_board_twice(), BOARD BOARD);
}

TEST(pier_number_is_handed_back) {
    CHECK_INT(pier_number(), 4);
}

TEST(pier_number_prints_nothing) {
    CHECK_PRINTS(pier_number(), "");
}
