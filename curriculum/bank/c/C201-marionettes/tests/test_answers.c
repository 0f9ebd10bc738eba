#include <stdlib.h>

#include "test.h"

#include "answers.h"
#include "stage.h"

/* What stands behind #define in answers.h, as text. */
#define WRITTEN(NAME) AS_TEXT(NAME)
#define AS_TEXT(WORDS) #WORDS

/* Whether the text is digits, perhaps with a minus in front; brackets around all of it are fine. */
static int is_number(const char *text) {
    int brackets = *text == '(';
    if (brackets) text++;
    if (*text == '-') text++;
    if (*text < '0' || *text > '9') return 0;
    while (*text >= '0' && *text <= '9') text++;
    return strcmp(text, brackets ? ")" : "") == 0;
}

/* "right", or what to look at; never the right number. */
static const char *judged(const char *written, long returned, const char *look) {
    static char said[300];
    if (strcmp(written, "?") == 0) return "no prediction yet";
    if (!is_number(written)) return "no prediction: write a number alone, without an operator or a call";
    if (strtol(written + (*written == '('), NULL, 10) == returned) return "right";
    snprintf(said, sizeof said, "%s is not it: %s", written, look);
    return said;
}

TEST(through_the_string_is_predicted) {
    CHECK_STR(judged(WRITTEN(THROUGH_THE_STRING), through_the_string(), "into which box does the line with the star write?"), "right");
}

TEST(follows_later_is_predicted) {
    CHECK_STR(judged(WRITTEN(FOLLOWS_LATER), follows_later(), "what is in the target at the moment when the star reads it?"), "right");
}

TEST(copied_height_is_predicted) {
    CHECK_STR(judged(WRITTEN(COPIED_HEIGHT), copied_height(), "noted is a box of its own; when was it filled?"), "right");
}

TEST(two_strings_is_predicted) {
    CHECK_STR(judged(WRITTEN(TWO_STRINGS), two_strings(), "how many boxes for a height are there?"), "right");
}

TEST(string_is_moved_is_predicted) {
    CHECK_STR(judged(WRITTEN(STRING_IS_MOVED), string_is_moved(), "where does the arrow lead at each of the two lines with a star?"), "right");
}

TEST(target_is_copied_is_predicted) {
    CHECK_STR(judged(WRITTEN(TARGET_IS_COPIED), target_is_copied(), "with stars on both sides, a number is copied"), "right");
}

TEST(string_is_copied_is_predicted) {
    CHECK_STR(judged(WRITTEN(STRING_IS_COPIED), string_is_copied(), "without stars, both arrows lead to the same box afterwards"), "right");
}

TEST(same_puppet_is_predicted) {
    CHECK_STR(judged(WRITTEN(SAME_PUPPET), same_puppet(), "two boxes with equal numbers are two boxes"), "right");
}

TEST(no_puppet_is_predicted) {
    CHECK_STR(judged(WRITTEN(NO_PUPPET), no_puppet(), "a pointer to a box with a 0 in it is not NULL"), "right");
}

TEST(chosen_string_is_predicted) {
    CHECK_STR(judged(WRITTEN(CHOSEN_STRING), chosen_string(), "which of the two is higher at the second call?"), "right");
}

TEST(after_the_lift_is_predicted) {
    CHECK_STR(judged(WRITTEN(AFTER_THE_LIFT), after_the_lift(), "whose arrow is set to NULL?"), "right");
}

/* One number made of all results: another program would give another one. */
TEST(the_program_is_the_given_one) {
    long results[] = {through_the_string(), follows_later(), copied_height(), two_strings(), string_is_moved(), target_is_copied(), string_is_copied(), same_puppet(), no_puppet(), chosen_string(), after_the_lift()};
    unsigned mark = 17;
    for (int i = 0; i < 11; i++) mark = mark * 31 + (unsigned)results[i];
    CHECK_UINT(mark, 107066033u);
}
