#include <string.h>

#include "test.h"

#include "words.h"

TEST(after_blanks_skips_spaces_and_tabs) {
    const char *text = " \t  turn";
    CHECK_INT(after_blanks(text) - text, 4);
    CHECK_STR(after_blanks("\t30"), "30");
}

TEST(after_blanks_stays_where_no_blank_is) {
    const char *text = "turn 30";
    CHECK_INT(after_blanks(text) - text, 0);
    CHECK_INT(after_blanks(text + 4) - text, 5);
}

TEST(after_blanks_stops_at_the_end) {
    const char *text = "  ";
    CHECK_INT(after_blanks(text) - text, 2);
    CHECK_STR(after_blanks(""), "");
}

TEST(after_blanks_takes_no_other_char_for_a_blank) {
    CHECK_STR(after_blanks(" \nlight"), "\nlight");
    CHECK_STR(after_blanks("_ x"), "_ x");
}

TEST(read_part_copies_up_to_a_blank) {
    char part[16];
    const char *text = "turn 30";
    CHECK_INT(read_part(text, part, sizeof part) - text, 4);
    CHECK_STR(part, "turn");
    text = "  light\t4";
    CHECK_INT(read_part(text, part, sizeof part) - text, 7);
    CHECK_STR(part, "light");
}

TEST(read_part_goes_on_where_it_stopped) {
    char part[16];
    const char *at = read_part(" say 'hi' x", part, sizeof part);
    CHECK_STR(part, "say");
    at = read_part(at, part, sizeof part);
    CHECK_STR(part, "hi");
    at = read_part(at, part, sizeof part);
    CHECK_STR(part, "x");
    at = read_part(at, part, sizeof part);
    CHECK_STR(part, "");
    CHECK_STR(at, "");
}

TEST(read_part_of_nothing_is_empty) {
    char part[16] = "old";
    const char *text = "  ";
    CHECK_INT(read_part(text, part, sizeof part) - text, 2);
    CHECK_STR(part, "");
}

TEST(read_part_in_quotes_keeps_blanks) {
    char part[16] = "old";
    const char *text = "'good  evening' 2";
    CHECK_INT(read_part(text, part, sizeof part) - text, 15);
    CHECK_STR(part, "good  evening");
    text = "'' 2";
    CHECK_INT(read_part(text, part, sizeof part) - text, 2);
    CHECK_STR(part, "");
    text = "it's";
    CHECK_INT(read_part(text, part, sizeof part) - text, 4);
    CHECK_STR(part, "it's");
}

TEST(read_part_without_its_second_quote_is_refused) {
    char part[16] = "old";
    CHECK_TRUE(read_part("'good evening", part, sizeof part) == NULL);
    CHECK_STR(part, "");
    strcpy(part, "old");
    CHECK_TRUE(read_part(" '", part, sizeof part) == NULL);
    CHECK_STR(part, "");
}

TEST(read_part_fills_the_room_to_the_last_byte) {
    char part[5];
    CHECK_TRUE(read_part("turn 30", part, 5) != NULL);
    CHECK_STR(part, "turn");
    CHECK_TRUE(read_part("'a b' x", part, 4) != NULL);
    CHECK_STR(part, "a b");
    CHECK_TRUE(read_part("turn 30", part, 4) == NULL);
    CHECK_STR(part, "");
    CHECK_TRUE(read_part("'a b' x", part, 3) == NULL);
    CHECK_STR(part, "");
}

TEST(read_part_writes_nothing_outside_of_the_room) {
    char part[8];
    memset(part, '#', sizeof part);
    CHECK_TRUE(read_part("lighthouse", part, 4) == NULL);
    CHECK_CHAR(part[4], '#');
    CHECK_CHAR(part[7], '#');
    CHECK_TRUE(read_part("x", part, 1) == NULL);
    CHECK_STR(part, "");
    CHECK_CHAR(part[4], '#');
}
