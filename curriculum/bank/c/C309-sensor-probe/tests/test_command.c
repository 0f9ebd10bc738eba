#include <stdio.h>
#include <string.h>

#include "test.h"

#include "command.h"

/* The arguments up to the NULL, with blanks between them. */
static const char *line(char **argv) {
    static char text[200];
    text[0] = 0;
    for (int i = 0; i < 10 && argv[i] != NULL; i++) {
        if (i > 0) strcat(text, " ");
        strcat(text, argv[i]);
    }
    return text;
}

static char FLAG[] = "-v", OTHER[] = "-v", LIST[] = "list", HALL[] = "hall-1", LONG[] = "-vv", END[] = "behind the end";

TEST(take_flag_takes_one_out) {
    char *argv[] = {FLAG, LIST, HALL, NULL};
    CHECK_INT(take_flag(argv, "-v"), 1);
    CHECK_STR(line(argv), "list hall-1");
}

TEST(take_flag_takes_neighbours_out) {
    char *argv[] = {FLAG, OTHER, LIST, OTHER, FLAG, HALL, NULL};
    CHECK_INT(take_flag(argv, "-v"), 4);
    CHECK_STR(line(argv), "list hall-1");
}

TEST(take_flag_at_the_end_leaves_the_null) {
    char *argv[] = {LIST, FLAG, NULL, OTHER, END, NULL};
    CHECK_INT(take_flag(argv, "-v"), 1);
    CHECK_STR(line(argv), "list");
    CHECK_STR(line(argv + 3), "-v behind the end");
}

TEST(take_flag_keeps_the_same_pointers) {
    char *argv[] = {HALL, FLAG, LONG, LIST, NULL};
    CHECK_INT(take_flag(argv, "-v"), 1);
    CHECK_TRUE(argv[0] == HALL && argv[1] == LONG && argv[2] == LIST && argv[3] == NULL);
    CHECK_STR(FLAG, "-v");
}

TEST(take_flag_without_a_flag_changes_nothing) {
    char *argv[] = {LIST, LONG, NULL}, *none[] = {NULL};
    CHECK_INT(take_flag(argv, "-v"), 0);
    CHECK_STR(line(argv), "list -vv");
    CHECK_INT(take_flag(none, "-v"), 0);
    CHECK_TRUE(none[0] == NULL);
}

TEST(shift_gives_one_argument_after_the_other) {
    char *array[] = {LIST, HALL, NULL}, **argv = array;
    CHECK_STR(shift(&argv), "list");
    CHECK_STR(shift(&argv), "hall-1");
}

TEST(shift_moves_the_caller_s_pointer) {
    char *array[] = {LIST, HALL, FLAG, NULL}, **argv = array;
    shift(&argv);
    CHECK_INT(argv - array, 1);
    shift(&argv);
    CHECK_INT(argv - array, 2);
}

TEST(shift_at_the_end_stays_there) {
    char *array[] = {LIST, NULL, END, NULL}, **argv = array;
    CHECK_TRUE(shift(&argv) == LIST);
    CHECK_TRUE(shift(&argv) == NULL);
    CHECK_TRUE(shift(&argv) == NULL);
    CHECK_INT(argv - array, 1);
}

TEST(shift_leaves_the_array_alone) {
    char *array[] = {LIST, HALL, FLAG, NULL}, **argv = array;
    shift(&argv);
    shift(&argv);
    CHECK_STR(line(argv), "-v");
    CHECK_STR(line(array), "list hall-1 -v");
}

static const char *const NAMES[] = {"list", "watch", "reset", NULL, "hidden", NULL};

/* Looks for a word that lies in an array of its own, at an address of its own. */
static int found(const char *word) {
    char copy[20];
    strcpy(copy, word);
    return find_command(copy, NAMES);
}

TEST(find_command_of_each_name) {
    CHECK_INT(found("list"), 0);
    CHECK_INT(found("watch"), 1);
    CHECK_INT(found("reset"), 2);
}

TEST(find_command_needs_the_whole_word) {
    CHECK_INT(found("w"), -1);
    CHECK_INT(found(""), -1);
    CHECK_INT(found("resets"), -1);
    CHECK_INT(found("lis"), -1);
}

TEST(find_command_of_an_unknown_word_is_minus_1) {
    CHECK_INT(found("start"), -1);
    CHECK_INT(found("hidden"), -1);
    CHECK_INT(find_command("list", NAMES + 3), -1);
}

TEST(find_command_takes_any_names) {
    const char *const names[] = {"on", "only", "off", NULL};
    CHECK_INT(find_command("only", names), 1);
    CHECK_INT(find_command("off", names), 2);
    CHECK_INT(find_command("list", names), -1);
}

/* The seconds that this text stands for, or -1 if it is refused. */
static int seconds_of(const char *text) {
    int seconds = 0;
    return parse_seconds(text, &seconds) ? seconds : -1;
}

TEST(parse_seconds_of_plain_seconds) {
    CHECK_INT(seconds_of("30"), 30);
    CHECK_INT(seconds_of("1"), 1);
    CHECK_INT(seconds_of("007"), 7);
}

TEST(parse_seconds_with_a_unit) {
    CHECK_INT(seconds_of("5m"), 300);
    CHECK_INT(seconds_of("2h"), 7200);
}

TEST(parse_seconds_refuses_what_follows) {
    CHECK_INT(seconds_of("5x"), -1);
    CHECK_INT(seconds_of("1h30"), -1);
    CHECK_INT(seconds_of("5mm"), -1);
    CHECK_INT(seconds_of("2hm"), -1);
    CHECK_INT(seconds_of("30 "), -1);
}

TEST(parse_seconds_needs_a_digit_first) {
    CHECK_INT(seconds_of(""), -1);
    CHECK_INT(seconds_of("m"), -1);
    CHECK_INT(seconds_of(" 5"), -1);
    CHECK_INT(seconds_of("+5"), -1);
    CHECK_INT(seconds_of("-5"), -1);
}

TEST(parse_seconds_keeps_to_a_day) {
    CHECK_INT(seconds_of("0"), -1);
    CHECK_INT(seconds_of("86400"), 86400);
    CHECK_INT(seconds_of("86401"), -1);
    CHECK_INT(seconds_of("1440m"), 86400);
    CHECK_INT(seconds_of("1441m"), -1);
    CHECK_INT(seconds_of("24h"), 86400);
    CHECK_INT(seconds_of("25h"), -1);
}

TEST(parse_seconds_refuses_huge_numbers) {
    CHECK_INT(seconds_of("4294967301"), -1);
    CHECK_INT(seconds_of("307445734561825861m"), -1);
    CHECK_INT(seconds_of("99999999999999999999999"), -1);
}

TEST(parse_seconds_that_is_refused_leaves_the_seconds_alone) {
    int seconds = 60;
    CHECK_INT(parse_seconds("5x", &seconds), 0);
    CHECK_INT(seconds, 60);
    CHECK_INT(parse_seconds("25h", &seconds), 0);
    CHECK_INT(seconds, 60);
    CHECK_INT(parse_seconds("5m", &seconds), 1);
    CHECK_INT(seconds, 300);
}
