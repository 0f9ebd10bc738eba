#include <stdlib.h>

#include "test.h"

#include "answers.h"
#include "bus.h"

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

TEST(after_two_stops_is_predicted) {
    CHECK_STR(judged(WRITTEN(AFTER_TWO_STOPS), after_two_stops(), "which value is in the box when the third line reads it?"), "right");
}

TEST(after_the_depot_is_predicted) {
    CHECK_STR(judged(WRITTEN(AFTER_THE_DEPOT), after_the_depot(), "what does the last assignment make of the old value?"), "right");
}

TEST(free_seats_is_predicted) {
    CHECK_STR(judged(WRITTEN(FREE_SEATS), free_seats(), "how many people were in the box when the seats were worked out?"), "right");
}

TEST(people_on_board_is_predicted) {
    CHECK_STR(judged(WRITTEN(PEOPLE_ON_BOARD), people_on_board(), "which variable is returned, and what was assigned to it last?"), "right");
}

TEST(back_door_is_predicted) {
    CHECK_STR(judged(WRITTEN(BACK_DOOR), back_door(), "does the copy know where it came from?"), "right");
}

TEST(three_counters_is_predicted) {
    CHECK_STR(judged(WRITTEN(THREE_COUNTERS), three_counters(), "write down all three boxes after each line"), "right");
}

TEST(doubled_twice_is_predicted) {
    CHECK_STR(judged(WRITTEN(DOUBLED_TWICE), doubled_twice(), "both sides of the plus are read before anything is stored"), "right");
}

TEST(exchanged_at_once_is_predicted) {
    CHECK_STR(judged(WRITTEN(EXCHANGED_AT_ONCE), exchanged_at_once(), "after the first of the two assignments, where is the 14?"), "right");
}

TEST(exchanged_by_a_third_is_predicted) {
    CHECK_STR(judged(WRITTEN(EXCHANGED_BY_A_THIRD), exchanged_by_a_third(), "who keeps the 14 in the meantime?"), "right");
}

TEST(turned_round_is_predicted) {
    CHECK_STR(judged(WRITTEN(TURNED_ROUND), turned_round(), "three boxes and one more: follow the 1"), "right");
}

/* One number made of all results: another program would give another one. */
TEST(the_program_is_the_given_one) {
    long results[] = {after_two_stops(), after_the_depot(), free_seats(), people_on_board(), back_door(), three_counters(), doubled_twice(), exchanged_at_once(), exchanged_by_a_third(), turned_round()};
    unsigned mark = 17;
    for (int i = 0; i < 10; i++) mark = mark * 31 + (unsigned)results[i];
    CHECK_UINT(mark, 1366847900u);
}
