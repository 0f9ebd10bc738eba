#include "test.h"

#include "tape.h"

/* Puts the text on the tape: getchar reads it, then meets the end. */
static void put_on_tape(const char *text) {
    stdin = fmemopen((void *)text, strlen(text), "r");
}

TEST(digit_value_of_digits) {
    CHECK_INT(digit_value('7'), 7);
    CHECK_INT(digit_value('3'), 3);
}

TEST(digit_value_of_the_first_and_last_digit) {
    CHECK_INT(digit_value('0'), 0);
    CHECK_INT(digit_value('1'), 1);
    CHECK_INT(digit_value('9'), 9);
}

TEST(digit_value_of_other_characters_is_minus_one) {
    CHECK_INT(digit_value('/'), -1);
    CHECK_INT(digit_value(':'), -1);
    CHECK_INT(digit_value('x'), -1);
    CHECK_INT(digit_value(' '), -1);
    CHECK_INT(digit_value(7), -1);
}

TEST(capital_of_small_letters) {
    CHECK_CHAR(capital('q'), 'Q');
    CHECK_CHAR(capital('m'), 'M');
}

TEST(capital_of_the_first_and_last_letter) {
    CHECK_CHAR(capital('a'), 'A');
    CHECK_CHAR(capital('z'), 'Z');
}

TEST(capital_leaves_other_characters_alone) {
    CHECK_CHAR(capital('`'), '`');
    CHECK_CHAR(capital('{'), '{');
    CHECK_CHAR(capital('A'), 'A');
    CHECK_CHAR(capital('5'), '5');
}

TEST(tape_sum_adds_digits_only) {
    put_on_tape("a1b22");
    CHECK_INT(tape_sum(), 5);
}

TEST(tape_sum_of_an_empty_tape_is_zero) {
    put_on_tape("");
    CHECK_INT(tape_sum(), 0);
}

TEST(tape_sum_reads_on_after_a_newline) {
    put_on_tape("90\n\n08 stop\n");
    CHECK_INT(tape_sum(), 17);
}

TEST(tape_sum_reads_past_byte_255) {
    put_on_tape("12\xff" "34");
    CHECK_INT(tape_sum(), 10);
}

TEST(longest_line_among_several) {
    put_on_tape("to\nharbour\nmaster\n");
    CHECK_INT(longest_line(), 7);
}

TEST(longest_line_may_be_the_first) {
    put_on_tape("lighthouse\nis\non\n");
    CHECK_INT(longest_line(), 10);
}

TEST(longest_line_may_be_the_last_without_newline) {
    put_on_tape("fog\nclearing");
    CHECK_INT(longest_line(), 8);
}

TEST(longest_line_ignores_empty_lines) {
    put_on_tape("\n\nx\n\n");
    CHECK_INT(longest_line(), 1);
}

TEST(longest_line_of_an_empty_tape_is_zero) {
    put_on_tape("");
    CHECK_INT(longest_line(), 0);
}
