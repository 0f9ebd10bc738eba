#include <stdlib.h>

#include "test.h"

#include "answers.h"
#include "arcade.h"

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

TEST(after_the_copy_is_predicted) {
    CHECK_STR(judged(WRITTEN(AFTER_THE_COPY), after_the_copy(), "whose variable does this function change?"), "right");
}

TEST(after_the_address_is_predicted) {
    CHECK_STR(judged(WRITTEN(AFTER_THE_ADDRESS), after_the_address(), "where does the address lead to?"), "right");
}

TEST(after_both_is_predicted) {
    CHECK_STR(judged(WRITTEN(AFTER_BOTH), after_both(), "go call by call; one of the three changes nothing out here"), "right");
}

TEST(exchanged_is_predicted) {
    CHECK_STR(judged(WRITTEN(EXCHANGED), exchanged(), "three numbers move, by two arrows"), "right");
}

TEST(arrows_exchanged_is_predicted) {
    CHECK_STR(judged(WRITTEN(ARROWS_EXCHANGED), arrows_exchanged(), "is a star anywhere in this function?"), "right");
}

TEST(exchanged_with_itself_is_predicted) {
    CHECK_STR(judged(WRITTEN(EXCHANGED_WITH_ITSELF), exchanged_with_itself(), "in the first call both arrows lead to one box"), "right");
}

TEST(packed_is_predicted) {
    CHECK_STR(judged(WRITTEN(PACKED), packed(), "how many full boxes of 8 are there, and what is left?"), "right");
}

TEST(packed_nothing_is_predicted) {
    CHECK_STR(judged(WRITTEN(PACKED_NOTHING), packed_nothing(), "what was in the targets before, and is it touched?"), "right");
}

TEST(packed_into_one_is_predicted) {
    CHECK_STR(judged(WRITTEN(PACKED_INTO_ONE), packed_into_one(), "two results into one box: which one is stored last?"), "right");
}

TEST(spent_three_times_is_predicted) {
    CHECK_STR(judged(WRITTEN(SPENT_THREE_TIMES), spent_three_times(), "a parameter that is an address already is handed on as it is; and when is nothing spent?"), "right");
}

/* One number made of all results: another program would give another one. */
TEST(the_program_is_the_given_one) {
    long results[] = {after_the_copy(), after_the_address(), after_both(), exchanged(), arrows_exchanged(), exchanged_with_itself(), packed(), packed_nothing(), packed_into_one(), spent_three_times()};
    unsigned mark = 17;
    for (int i = 0; i < 10; i++) mark = mark * 31 + (unsigned)results[i];
    CHECK_UINT(mark, 2984884470u);
}
