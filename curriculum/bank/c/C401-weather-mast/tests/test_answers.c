#include <stdlib.h>

#include "test.h"

#include "answers.h"
#include "mast.h"

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
    if (!is_number(written)) return "no prediction: write digits alone, without an operator, a name or a call";
    if (strtoll(written + (*written == '('), NULL, 10) == returned) return "right";
    snprintf(said, sizeof said, "%s is not it: %s", written, look);
    return said;
}

TEST(weeks_is_predicted) {
    CHECK_STR(judged(WRITTEN(WEEKS), weeks(), "no bracket holds DAY * 7 together; go from left to right"), "right");
}

TEST(ten_times_is_predicted) {
    CHECK_STR(judged(WRITTEN(TEN_TIMES), ten_times(), "what does the 10 stand next to in the replaced text?"), "right");
}

TEST(half_is_predicted) {
    CHECK_STR(judged(WRITTEN(HALF), half(), "which of the two numbers is divided?"), "right");
}

TEST(safe_half_is_predicted) {
    CHECK_STR(judged(WRITTEN(SAFE_HALF), safe_half(), "here each x has brackets of its own"), "right");
}

TEST(larger_value_is_predicted) {
    CHECK_STR(judged(WRITTEN(LARGER_VALUE), larger_value(), "which read does the result come from?"), "right");
}

TEST(larger_reads_is_predicted) {
    CHECK_STR(judged(WRITTEN(LARGER_READS), larger_reads(), "in which places of the replaced text is the sensor read?"), "right");
}

TEST(far_reads_is_predicted) {
    CHECK_STR(judged(WRITTEN(FAR_READS), far_reads(), "the condition holds: which part is never reached?"), "right");
}

TEST(function_value_is_predicted) {
    CHECK_STR(judged(WRITTEN(FUNCTION_VALUE), function_value(), "larger with small letters is a function"), "right");
}

TEST(first_level_is_predicted) {
    CHECK_STR(judged(WRITTEN(FIRST_LEVEL), first_level(), "what is BASE on the line where LEVEL is used?"), "right");
}

TEST(later_level_is_predicted) {
    CHECK_STR(judged(WRITTEN(LATER_LEVEL), later_level(), "LEVEL keeps the name BASE, not its value"), "right");
}

TEST(lines_logged_is_predicted) {
    CHECK_STR(judged(WRITTEN(LINES_LOGGED), lines_logged(), "is it asked whether a name is defined, or what it is worth?"), "right");
}

TEST(name_length_is_predicted) {
    CHECK_STR(judged(WRITTEN(NAME_LENGTH), name_length(), "# takes the argument as it was written"), "right");
}

TEST(value_length_is_predicted) {
    CHECK_STR(judged(WRITTEN(VALUE_LENGTH), value_length(), "what does the second macro get, once the argument is replaced?"), "right");
}

TEST(joined_pin_is_predicted) {
    CHECK_STR(judged(WRITTEN(JOINED_PIN), joined_pin(), "which three variables stand in the replaced text?"), "right");
}

/* One number made of all results: another program would give another one. */
TEST(the_program_is_the_given_one) {
    int results[] = {weeks(), ten_times(), half(), safe_half(), larger_value(), larger_reads(), far_reads(),
                     function_value(), first_level(), later_level(), lines_logged(), name_length(),
                     value_length(), joined_pin()};
    unsigned mark = 17;
    for (int i = 0; i < 14; i++) mark = mark * 31 + (unsigned)results[i];
    CHECK_TRUE(mark == 201585455);
}
