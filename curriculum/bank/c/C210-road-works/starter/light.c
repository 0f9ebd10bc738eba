#include "light.h"

#include "plan.h"

/* ex-1: a switch over an enum without default lets the compiler name the case that you forgot.
 * Lesson section: The compiler keeps a list
 * Test: letter_of_blink
 * Start here: build, and read the warning.
 */
char letter_of(enum phase phase) {
    switch (phase) {
    case RED:
        return 'r';
    case RED_YELLOW:
        return 'o';
    case GREEN:
        return 'g';
    case YELLOW:
        return 'y';
    }
    return 0;
}

/* ex-2: a default swallows new names in silence: write a case for each name that has a rule.
 * Lesson section: What default hides
 * Test: next_phase_at_night_leads_to_blink
 * Start here: which line answers for BLINK today?
 */
enum phase next_phase(enum phase phase, int night) {
    (void)night;
    switch (phase) {
    case RED:
        return RED_YELLOW;
    case RED_YELLOW:
        return GREEN;
    case GREEN:
        return YELLOW;
    default:
        return RED;
    }
}

/* ex-3: a case runs on into the next one until break or return; a comment says where that is wanted.
 * Lesson section: Running on, on purpose
 * Test: seconds_to_green_counts_all_that_come_before
 * Start here: in which order must the labels stand?
 */
int seconds_to_green(enum phase phase) {
    return seconds_of(phase);
}
