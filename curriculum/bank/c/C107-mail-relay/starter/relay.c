#include "relay.h"

/* ex-1: an if chain takes the first branch whose condition is true, so the order of the questions matters.
 * Lesson section: The first true question wins
 * Test: wait_seconds_of_the_first_attempts
 * Start here: which question is asked first, and which attempts say yes to it?
 */
int wait_seconds(int attempt) {
    if (attempt >= 1) {
        return 2;
    } else if (attempt >= 4) {
        return 10;
    } else if (attempt >= 7) {
        return 60;
    }
    return 0;
}

/* ex-2: a while loop asks before every round, also before the first one.
 * Lesson section: Ask first, or do it once anyway
 * Test: empty_queue_with_no_letters_sends_nothing
 * Start here: where does this loop ask its question: before the round or behind it?
 */
int empty_queue(void) {
    int sendings = 0;
    do {
        send_some();
        sendings++;
    } while (waiting() > 0);
    return sendings;
}

/* ex-3: check the first and the last round of a for loop by hand.
 * Lesson section: The ends of a for loop
 * Test: total_wait_includes_both_ends
 * Start here: for which attempt does the last round run?
 */
int total_wait(int first, int last) {
    int seconds = 0;
    for (int attempt = first; attempt < last; attempt++) {
        seconds += wait_seconds(attempt);
    }
    return seconds;
}

/* ex-4: a search ends at the first hit.
 * Lesson section: Leave the loop at the hit
 * Test: first_host_is_the_first_that_answers
 * Start here: what happens in the rounds after a hit?
 */
int first_host(int hosts) {
    int found = 0;
    for (int host = 1; host <= hosts; host++) {
        if (answers(host)) {
            found = host;
        }
    }
    return found;
}
