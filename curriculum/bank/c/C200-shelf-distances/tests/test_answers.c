#include <stdlib.h>

#include "test.h"

#include "answers.h"
#include "arm.h"

/* What stands behind #define in answers.h, as text. */
#define WRITTEN(NAME) AS_TEXT(NAME)
#define AS_TEXT(WORDS) #WORDS

/* Whether the text is digits, with or without a minus in front; brackets around all of it are fine. */
static int is_number(const char *text) {
    int brackets = *text == '(';
    if (brackets) text++;
    if (*text == '-') text++;
    if (*text < '0' || *text > '9') return 0;
    while (*text >= '0' && *text <= '9') text++;
    return strcmp(text, brackets ? ")" : "") == 0;
}

/* "right", or what to look at; never the right number. */
static const char *judged(const char *written, int returned, const char *look) {
    static char said[300];
    if (strcmp(written, "?") == 0) return "no prediction yet";
    if (!is_number(written)) return "no prediction: write digits alone, without a sum or a call";
    if (strtol(written + (*written == '('), NULL, 10) == returned) return "right";
    snprintf(said, sizeof said, "%s is not it: %s", written, look);
    return said;
}

TEST(two_further_is_predicted) {
    CHECK_STR(judged(WRITTEN(TWO_FURTHER), two_further(), "which index has the element at book + 2?"), "right");
}

TEST(back_from_the_end_is_predicted) {
    CHECK_STR(judged(WRITTEN(BACK_FROM_THE_END), back_from_the_end(), "books + 8 is one past the last; how many places back?"), "right");
}

TEST(star_and_plus_is_predicted) {
    CHECK_STR(judged(WRITTEN(STAR_AND_PLUS), star_and_plus(), "what binds tighter, the star or the plus?"), "right");
}

TEST(steps_between_is_predicted) {
    CHECK_STR(judged(WRITTEN(STEPS_BETWEEN), steps_between(), "subtract the indexes, left minus right"), "right");
}

TEST(steps_the_other_way_is_predicted) {
    CHECK_STR(judged(WRITTEN(STEPS_THE_OTHER_WAY), steps_the_other_way(), "which pointer is on the left, and is it nearer to the start?"), "right");
}

TEST(steps_between_fines_is_predicted) {
    CHECK_STR(judged(WRITTEN(STEPS_BETWEEN_FINES), steps_between_fines(), "does the size of an element count here?"), "right");
}

TEST(bytes_to_the_next_fine_is_predicted) {
    CHECK_STR(judged(WRITTEN(BYTES_TO_THE_NEXT_FINE), bytes_to_the_next_fine(), "how many bytes has one element?"), "right");
}

TEST(bytes_between_books_is_predicted) {
    CHECK_STR(judged(WRITTEN(BYTES_BETWEEN_BOOKS), bytes_between_books(), "elements times the bytes of one"), "right");
}

TEST(pages_of_a_range_is_predicted) {
    CHECK_STR(judged(WRITTEN(PAGES_OF_A_RANGE), pages_of_a_range(), "which is the last book that is added?"), "right");
}

TEST(first_thick_book_is_predicted) {
    CHECK_STR(judged(WRITTEN(FIRST_THICK_BOOK), first_thick_book(), "where does the walk stop, counted from its start?"), "right");
}

TEST(nothing_found_is_predicted) {
    CHECK_STR(judged(WRITTEN(NOTHING_FOUND), nothing_found(), "where does the walk stop if no book is thick enough?"), "right");
}

/* One number made of all results: another program would give another one. */
static int the_program_is_unchanged(void) {
    int results[] = {two_further(), back_from_the_end(), star_and_plus(), steps_between(), steps_the_other_way(), steps_between_fines(),
                     bytes_to_the_next_fine(), bytes_between_books(), pages_of_a_range(), first_thick_book(), nothing_found()};
    unsigned mark = 17;
    for (int i = 0; i < 11; i++) mark = mark * 31 + (unsigned)results[i];
    return mark == 4159250924u;
}

TEST(the_program_is_as_it_was_handed_out) {
    CHECK_TRUE(the_program_is_unchanged());
}
