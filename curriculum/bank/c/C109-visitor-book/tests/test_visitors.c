#include "test.h"

#include "visitors.h"

/* Opens the book at this text: getchar reads it, then meets the end. */
static void open_book(const char *text) {
    stdin = text[0] == 0 ? fmemopen((void *)"\n", 1, "r") : fmemopen((void *)text, strlen(text), "r");
    if (text[0] == 0) getchar();
}

TEST(hour_of_the_afternoon) {
    CHECK_INT(hour_of('1', '4'), 14);
    CHECK_INT(hour_of('2', '3'), 23);
}

TEST(hour_of_the_morning) {
    CHECK_INT(hour_of('0', '9'), 9);
    CHECK_INT(hour_of('0', '0'), 0);
}

TEST(hour_of_no_hour_is_minus_one) {
    CHECK_INT(hour_of('2', '4'), -1);
    CHECK_INT(hour_of('9', '0'), -1);
}

TEST(hour_of_no_digits_is_minus_one) {
    CHECK_INT(hour_of(' ', '9'), -1);
    CHECK_INT(hour_of('1', 'x'), -1);
    CHECK_INT(hour_of('0', '/'), -1);
    CHECK_INT(hour_of('0', ':'), -1);
    CHECK_INT(hour_of('/', '9'), -1);
    CHECK_INT(hour_of(1, 4), -1);
}

TEST(is_name_sign_of_letters) {
    CHECK_INT(is_name_sign('k'), 1);
    CHECK_INT(is_name_sign('K'), 1);
    CHECK_INT(is_name_sign('-'), 1);
}

TEST(is_name_sign_at_both_ends_of_the_alphabet) {
    CHECK_INT(is_name_sign('a'), 1);
    CHECK_INT(is_name_sign('z'), 1);
    CHECK_INT(is_name_sign('A'), 1);
    CHECK_INT(is_name_sign('Z'), 1);
}

TEST(is_name_sign_refuses_other_signs) {
    CHECK_INT(is_name_sign('7'), 0);
    CHECK_INT(is_name_sign(' '), 0);
    CHECK_INT(is_name_sign('_'), 0);
    CHECK_INT(is_name_sign('@'), 0);
    CHECK_INT(is_name_sign('['), 0);
    CHECK_INT(is_name_sign('`'), 0);
    CHECK_INT(is_name_sign('{'), 0);
}

TEST(count_signs_leaves_line_ends_out) {
    open_book("Ada\nBo\n");
    CHECK_INT(count_signs(), 5);
}

TEST(count_signs_goes_on_after_any_byte) {
    open_book("Jo\xffy\xfe\n");
    CHECK_INT(count_signs(), 5);
}

TEST(count_signs_of_an_empty_book_is_zero) {
    open_book("");
    CHECK_INT(count_signs(), 0);
}

TEST(count_words_of_a_line) {
    open_book("we liked it\n");
    CHECK_INT(count_words(), 3);
}

TEST(count_words_with_several_blanks) {
    open_book("  windy   but\n\nfine \n");
    CHECK_INT(count_words(), 3);
}

TEST(count_words_without_a_last_line_end) {
    open_book("see you");
    CHECK_INT(count_words(), 2);
    open_book("bye");
    CHECK_INT(count_words(), 1);
}

TEST(count_words_of_blanks_is_zero) {
    open_book("   \n \n");
    CHECK_INT(count_words(), 0);
    open_book("");
    CHECK_INT(count_words(), 0);
}
