#include "clock.h"

int quiet = 0;

/* ex-1: a static local keeps its value between calls; it is set up only once.
 * Lesson section: Locals come and go, statics stay
 * Test: calls_so_far_count_up
 * Start here: how long does this counter live?
 */
int calls_so_far(void) {
    int count = 0;
    count++;
    return count;
}

/* ex-2: a name belongs to the innermost block that declares it; the outer one is hidden.
 * Lesson section: One name, two variables
 * Test: calls_by_an_early_hour
 * Start here: how many variables are called calls?
 */
int calls_by(int hour) {
    int calls = 0;
    for (int h = 1; h <= hour; h++) {
        int calls = 0;
        calls += h;
    }
    return calls;
}

/* ex-3: a static variable outside all functions is shared within its file and hidden from the others.
 * Lesson section: Shared in one file
 * Test: run_sinks_from_where_the_chain_left_it
 * Start here: these are two heights; the clock has one.
 */
int pull_chain(int links) {
    int height = 6;
    return height - links;
}

int run(int hours) {
    int height = 6;
    return height + hours;
}

/* ex-4: a global is declared extern in the header and defined once; all files then share it.
 * Lesson section: Shared by all files
 * Test: sound_is_none_while_the_switch_is_on
 * Start here: the switch is at the top of this file.
 */
int sound(int hour) {
    return hour;
}
