#include <stdlib.h>

#include "test.h"

#include "answers.h"
#include "greenhouse.h"

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

TEST(is_warm_is_predicted) {
    CHECK_STR(judged(WRITTEN(IS_WARM), is_warm(), "does the sign include equality?"), "right");
}

TEST(is_exact_is_predicted) {
    CHECK_STR(judged(WRITTEN(IS_EXACT), is_exact(), "three questions: how many of them have a yes?"), "right");
}

TEST(chained_is_predicted) {
    CHECK_STR(judged(WRITTEN(CHAINED), chained(), "what is the left question worth, and what is that compared with 25?"), "right");
}

TEST(in_range_is_predicted) {
    CHECK_STR(judged(WRITTEN(IN_RANGE), in_range(), "two whole questions: is the first one true?"), "right");
}

TEST(any_number_is_predicted) {
    CHECK_STR(judged(WRITTEN(ANY_NUMBER), any_number(), "which of the three numbers count as true?"), "right");
}

TEST(turned_over_is_predicted) {
    CHECK_STR(judged(WRITTEN(TURNED_OVER), turned_over(), "! always gives 1 or 0, whatever it is given"), "right");
}

TEST(not_first_is_predicted) {
    CHECK_STR(judged(WRITTEN(NOT_FIRST), not_first(), "the ! acts on what stands right behind it"), "right");
}

TEST(and_before_or_is_predicted) {
    CHECK_STR(judged(WRITTEN(AND_BEFORE_OR), and_before_or(), "work out the inner brackets of both halves"), "right");
}

TEST(asked_after_and_is_predicted) {
    CHECK_STR(judged(WRITTEN(ASKED_AFTER_AND), asked_after_and(), "does the answer of && depend on its right side here?"), "right");
}

TEST(asked_after_or_is_predicted) {
    CHECK_STR(judged(WRITTEN(ASKED_AFTER_OR), asked_after_or(), "which of the three questions settles it? then add what the block does"), "right");
}

TEST(stored_by_mistake_is_predicted) {
    CHECK_STR(judged(WRITTEN(STORED_BY_MISTAKE), stored_by_mistake(), "what does a single = do to the variable, and what is it worth?"), "right");
}

/* One number made of all results: another program would give another one. */
TEST(the_program_is_the_given_one) {
    long results[] = {is_warm(), is_exact(), chained(), in_range(), any_number(), turned_over(), not_first(), and_before_or(), asked_after_and(), asked_after_or(), stored_by_mistake()};
    unsigned mark = 17;
    for (int i = 0; i < 11; i++) mark = mark * 31 + (unsigned)results[i];
    CHECK_UINT(mark, 986550377u);
}
