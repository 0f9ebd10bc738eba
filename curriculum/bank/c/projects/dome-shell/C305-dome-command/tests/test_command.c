#include <string.h>

#include "test.h"

#include "command.h"

static Command made(const char *line) {
    Command command = {0};
    (void)read_command(line, &command);
    return command;
}

TEST(command_of_two_words) {
    Command command;
    CHECK_INT(read_command(" turn  30 ", &command), COMMAND_READ);
    CHECK_INT(command.count, 2);
    CHECK_STR(command.words[0], "turn");
    CHECK_STR(command.words[1], "30");
}

TEST(command_of_the_most_words) {
    Command command;
    CHECK_INT(read_command("a b c d", &command), COMMAND_READ);
    CHECK_INT(command.count, 4);
    CHECK_STR(command.words[3], "d");
    CHECK_INT(read_command("a b c d \t ", &command), COMMAND_READ);
    CHECK_INT(command.count, 4);
    CHECK_INT(read_command("fifteen-letters", &command), COMMAND_READ);
    CHECK_INT(command.count, 1);
    CHECK_STR(command.words[0], "fifteen-letters");
}

TEST(command_keeps_what_quotes_hold) {
    Command command;
    CHECK_INT(read_command("say 'good evening' ''", &command), COMMAND_READ);
    CHECK_INT(command.count, 3);
    CHECK_STR(command.words[1], "good evening");
    CHECK_STR(command.words[2], "");
}

TEST(command_of_blanks_is_none) {
    Command command;
    CHECK_INT(read_command("", &command), COMMAND_BLANK);
    CHECK_INT(command.count, 0);
    CHECK_INT(read_command(" \t ", &command), COMMAND_BLANK);
    CHECK_INT(command.count, 0);
}

TEST(command_of_too_many_words_is_refused) {
    Command command;
    CHECK_INT(read_command("a b c d e", &command), COMMAND_LONG);
    CHECK_INT(command.count, 0);
    CHECK_INT(read_command("a b c d sixteen-letters-", &command), COMMAND_LONG);
}

TEST(command_with_a_broken_word_is_refused) {
    Command command;
    CHECK_INT(read_command("say sixteen-letters-", &command), COMMAND_BROKEN);
    CHECK_INT(command.count, 0);
    CHECK_INT(read_command("say 'good evening", &command), COMMAND_BROKEN);
    CHECK_INT(command.count, 0);
}

TEST(number_of_a_word) {
    Command command = made("turn 30 0 007");
    int number = -1;
    CHECK_INT(number_at(&command, 1, &number), 1);
    CHECK_INT(number, 30);
    CHECK_INT(number_at(&command, 2, &number), 1);
    CHECK_INT(number, 0);
    CHECK_INT(number_at(&command, 3, &number), 1);
    CHECK_INT(number, 7);
}

TEST(number_with_a_sign) {
    Command command = made("turn -45 +12");
    int number = 0;
    CHECK_INT(number_at(&command, 1, &number), 1);
    CHECK_INT(number, -45);
    CHECK_INT(number_at(&command, 2, &number), 1);
    CHECK_INT(number, 12);
}

TEST(number_of_a_word_with_more_in_it_is_none) {
    Command command = made("30x x30 3.5 ''");
    int number = 5;
    CHECK_INT(number_at(&command, 0, &number), 0);
    CHECK_INT(number_at(&command, 1, &number), 0);
    CHECK_INT(number_at(&command, 2, &number), 0);
    CHECK_INT(number_at(&command, 3, &number), 0);
}

TEST(number_of_no_word_is_none) {
    Command command = made("1 2 3 4");
    int number = 5;
    CHECK_INT(number_at(&command, 4, &number), 0);
    CHECK_INT(number_at(&command, -1, &number), 0);
    CHECK_INT(read_command("turn", &command), COMMAND_READ);
    CHECK_INT(number_at(&command, 1, &number), 0);
}

TEST(number_out_of_bounds_is_none) {
    Command command = made("9999 10000 -9999 -10000");
    int number = 5;
    CHECK_INT(number_at(&command, 0, &number), 1);
    CHECK_INT(number_at(&command, 1, &number), 0);
    CHECK_INT(number_at(&command, 2, &number), 1);
    CHECK_INT(number_at(&command, 3, &number), 0);
    command = made("4294967297");
    CHECK_INT(number_at(&command, 0, &number), 0);
}

TEST(number_that_is_none_changes_nothing) {
    Command command = made("30x 10000");
    int number = 5;
    (void)number_at(&command, 0, &number);
    CHECK_INT(number, 5);
    (void)number_at(&command, 1, &number);
    CHECK_INT(number, 5);
    (void)number_at(&command, 2, &number);
    CHECK_INT(number, 5);
}
