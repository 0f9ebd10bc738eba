#include "test.h"

#include "plan.h"
#include "light.h"

/* The plan of one site; a test may change it. */
static int red = 40, red_yellow = 2, green = 25, yellow = 3;

int seconds_of(enum phase phase) {
    if (phase == RED) return red;
    if (phase == RED_YELLOW) return red_yellow;
    if (phase == GREEN) return green;
    return phase == YELLOW ? yellow : 1000;
}

TEST(letter_of_the_old_phases) {
    CHECK_CHAR(letter_of(RED), 'r');
    CHECK_CHAR(letter_of(RED_YELLOW), 'o');
    CHECK_CHAR(letter_of(GREEN), 'g');
    CHECK_CHAR(letter_of(YELLOW), 'y');
}

TEST(letter_of_blink) {
    CHECK_CHAR(letter_of(BLINK), 'b');
}

TEST(letter_of_a_code_that_is_no_phase) {
    CHECK_CHAR(letter_of((enum phase)7), '?');
    CHECK_CHAR(letter_of((enum phase)0), '?');
}

TEST(next_phase_by_day) {
    CHECK_INT(next_phase(RED, 0), RED_YELLOW);
    CHECK_INT(next_phase(RED_YELLOW, 0), GREEN);
    CHECK_INT(next_phase(GREEN, 0), YELLOW);
    CHECK_INT(next_phase(YELLOW, 0), RED);
}

TEST(next_phase_at_night_leads_to_blink) {
    CHECK_INT(next_phase(YELLOW, 1), BLINK);
    CHECK_INT(next_phase(RED, 1), RED_YELLOW);
    CHECK_INT(next_phase(RED_YELLOW, 1), GREEN);
    CHECK_INT(next_phase(GREEN, 1), YELLOW);
}

TEST(next_phase_of_blink) {
    CHECK_INT(next_phase(BLINK, 1), BLINK);
    CHECK_INT(next_phase(BLINK, 22), BLINK);
    CHECK_INT(next_phase(BLINK, 0), YELLOW);
}

TEST(next_phase_of_no_phase_is_red) {
    CHECK_INT(next_phase((enum phase)7, 0), RED);
    CHECK_INT(next_phase((enum phase)0, 1), RED);
}

TEST(seconds_to_green_from_red) {
    CHECK_INT(seconds_to_green(RED), 42);
    CHECK_INT(seconds_to_green(RED_YELLOW), 2);
}

TEST(seconds_to_green_counts_all_that_come_before) {
    CHECK_INT(seconds_to_green(YELLOW), 45);
}

TEST(seconds_to_green_at_green_is_none) {
    CHECK_INT(seconds_to_green(GREEN), 0);
}

TEST(seconds_to_green_follows_the_plan) {
    red = 90;
    yellow = 5;
    CHECK_INT(seconds_to_green(YELLOW), 97);
    red_yellow = 1;
    CHECK_INT(seconds_to_green(RED), 91);
}

TEST(seconds_to_green_while_it_blinks_is_unknown) {
    CHECK_INT(seconds_to_green(BLINK), -1);
}

TEST(seconds_to_green_of_no_phase_is_unknown) {
    CHECK_INT(seconds_to_green((enum phase)7), -1);
    CHECK_INT(seconds_to_green((enum phase)0), -1);
}
