#include <stdlib.h>
#include <string.h>

#include "test.h"

#include "answers.h"
#include "plan.h"

/* What stands behind #define in answers.h, as text. */
#define WRITTEN(NAME) AS_TEXT(NAME)
#define AS_TEXT(WORDS) #WORDS

/* Whether the text is digits, perhaps with one point among them; brackets around all of it are fine. */
static int is_number(const char *text) {
    int brackets = *text == '(';
    if (brackets) text++;
    if (*text < '0' || *text > '9') return 0;
    text += strspn(text, "0123456789");
    if (*text == '.') text += 1 + strspn(text + 1, "0123456789");
    return strcmp(text, brackets ? ")" : "") == 0;
}

/* "right", or what to look at; never the right number. */
static const char *judged(const char *written, double returned, const char *look) {
    static char said[300];
    if (strcmp(written, "?") == 0) return "no prediction yet";
    if (!is_number(written)) return "no prediction: write a number alone, without an operator or a call";
    if (strtod(written + (*written == '('), NULL) == returned) return "right";
    snprintf(said, sizeof said, "%s is not it: %s", written, look);
    return said;
}

TEST(full_is_predicted) {
    CHECK_STR(judged(WRITTEN(FULL), full(), "how many pallets get full?"), "right");
}

TEST(over_is_predicted) {
    CHECK_STR(judged(WRITTEN(OVER), over(), "how many boxes are on the full pallets, and how many are left?"), "right");
}

TEST(none_full_is_predicted) {
    CHECK_STR(judged(WRITTEN(NONE_FULL), none_full(), "do 7 boxes fill a pallet of 12?"), "right");
}

TEST(all_over_is_predicted) {
    CHECK_STR(judged(WRITTEN(ALL_OVER), all_over(), "what is left if no pallet takes anything?"), "right");
}

TEST(loaded_is_predicted) {
    CHECK_STR(judged(WRITTEN(LOADED), loaded(), "which is done first, the plus or the star?"), "right");
}

TEST(stacked_is_predicted) {
    CHECK_STR(judged(WRITTEN(STACKED), stacked(), "what do the brackets do first?"), "right");
}

TEST(remaining_is_predicted) {
    CHECK_STR(judged(WRITTEN(REMAINING), remaining(), "the left minus is done first"), "right");
}

TEST(shared_is_predicted) {
    CHECK_STR(judged(WRITTEN(SHARED), shared(), "three operators of one rank: go from left to right"), "right");
}

TEST(half_early_is_predicted) {
    CHECK_STR(judged(WRITTEN(HALF_EARLY), half_early(), "of which types are 13 and 2?"), "right");
}

TEST(half_late_is_predicted) {
    CHECK_STR(judged(WRITTEN(HALF_LATE), half_late(), "of which types are 13 and 2.0?"), "right");
}

TEST(cut_late_is_predicted) {
    CHECK_STR(judged(WRITTEN(CUT_LATE), cut_late(), "what does an int keep of a fraction?"), "right");
}

TEST(percent_early_is_predicted) {
    CHECK_STR(judged(WRITTEN(PERCENT_EARLY), percent_early(), "what is the whole-number quotient of the first two?"), "right");
}

TEST(percent_late_is_predicted) {
    CHECK_STR(judged(WRITTEN(PERCENT_LATE), percent_late(), "what is multiplied before the division?"), "right");
}

/* One number made of all results: another program would give another one. */
TEST(the_plan_is_the_given_one) {
    int results[] = {full(), over(), none_full(), all_over(), loaded(), stacked(), remaining(), shared(),
                     (int)(half_early() * 10), (int)(half_late() * 10), cut_late(), percent_early(), percent_late()};
    unsigned mark = 17;
    for (int i = 0; i < 13; i++) mark = mark * 31 + (unsigned)results[i];
    CHECK_TRUE(mark == 2854347923);
}
