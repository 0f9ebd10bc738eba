#include <stdlib.h>

#include "test.h"

#include "answers.h"
#include "scooter.h"

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
static const char *judged(const char *written, long long returned, const char *look) {
    static char said[300];
    if (strcmp(written, "?") == 0) return "no prediction yet";
    if (!is_number(written)) return "no prediction: write digits alone, without a cast, sum or call";
    if (strtoll(written + (*written == '('), NULL, 10) == returned) return "right";
    snprintf(said, sizeof said, "%s is not it: %s", written, look);
    return said;
}

TEST(charge_after_refill_is_predicted) {
    CHECK_STR(judged(WRITTEN(CHARGE_AFTER_REFILL), charge_after_refill(), "which remainder fits into 8 bits?"), "right");
}

TEST(trip_stored_is_predicted) {
    CHECK_STR(judged(WRITTEN(TRIP_STORED), trip_stored(), "how many values has a uint16_t?"), "right");
}

TEST(packs_together_is_predicted) {
    CHECK_STR(judged(WRITTEN(PACKS_TOGETHER), packs_together(), "is the sum ever stored in a uint8_t?"), "right");
}

TEST(packs_halved_is_predicted) {
    CHECK_STR(judged(WRITTEN(PACKS_HALVED), packs_halved(), "what is stored: the sum, or its half?"), "right");
}

TEST(packs_halved_late_is_predicted) {
    CHECK_STR(judged(WRITTEN(PACKS_HALVED_LATE), packs_halved_late(), "what is stored: the sum, or its half?"), "right");
}

TEST(seats_free_is_predicted) {
    CHECK_STR(judged(WRITTEN(SEATS_FREE), seats_free(), "what type has the difference, and what does the function return?"), "right");
}

TEST(metres_left_is_predicted) {
    CHECK_STR(judged(WRITTEN(METRES_LEFT), metres_left(), "an unsigned result is never below 0; where does it go on?"), "right");
}

TEST(millis_passed_is_predicted) {
    CHECK_STR(judged(WRITTEN(MILLIS_PASSED), millis_passed(), "how far is it from started up to the top, and from 0 to now?"), "right");
}

TEST(debt_wide_is_predicted) {
    CHECK_STR(judged(WRITTEN(DEBT_WIDE), debt_wide(), "of which type are both operands of the minus?"), "right");
}

TEST(debt_cast_is_predicted) {
    CHECK_STR(judged(WRITTEN(DEBT_CAST), debt_cast(), "which type do the operands share after the cast?"), "right");
}

/* One number made of all results: another program would give another one. */
static int the_program_is_unchanged(void) {
    long long results[] = {charge_after_refill(), trip_stored(), packs_together(), packs_halved(), packs_halved_late(),
                           seats_free(), metres_left(), millis_passed(), debt_wide(), debt_cast()};
    unsigned mark = 17;
    for (int i = 0; i < 10; i++) mark = mark * 31 + (unsigned)(results[i] % 100003);
    return mark == 1106182116;
}

TEST(the_program_is_as_it_was_handed_out) {
    CHECK_TRUE(the_program_is_unchanged());
}
