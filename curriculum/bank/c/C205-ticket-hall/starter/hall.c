#include "hall.h"

enum { SLOW = 10, MOST_DESKS = 9 };

static int i; /* counts in all loops */
static int open_desks;

/* ex-1: a static local is set up once and keeps its value; an automatic variable is new each time.
 * Lesson section: New in each call, or kept
 * Test: next_ticket_counts_from_one
 * Start here: what is the value of last when the second call begins?
 */
int next_ticket(void) {
    int last = 0;
    last++;
    return last;
}

/* ex-2: a value that belongs to one call lives in an automatic variable.
 * Lesson section: A sum of its own for each call
 * Test: minutes_ahead_is_the_same_each_time
 * Start here: what is the value of minutes when the second call begins?
 */
int minutes_ahead(int people) {
    static int minutes = 0;
    for (int person = 1; person <= people; person++) {
        minutes += minutes_of(person);
    }
    return minutes;
}

/* ex-3: give a variable the smallest scope that does the job: a loop counter belongs to its loop.
 * Lesson section: One counter for two loops
 * Test: quick_at_the_end_counts_several
 * Start here: write down i before and after the call of slow_visits.
 */
int slow_visits(int first, int last) {
    int slow = 0;
    for (i = first; i <= last; i++) {
        if (minutes_of(i) > SLOW) {
            slow++;
        }
    }
    return slow;
}

int quick_at_the_end(int people) {
    int quick = 0;
    for (i = 1; i <= people; i++) {
        if (slow_visits(i, people) == 0) {
            quick++;
        }
    }
    return quick;
}

/* ex-4: a name means the innermost declaration: a local hides what the file shares.
 * Lesson section: Two variables, one name
 * Test: close_desk_takes_from_what_was_opened
 * Start here: how many variables are called open_desks?
 */
int open_desk(void) {
    int open_desks = 0;
    if (open_desks < MOST_DESKS) {
        open_desks++;
    }
    return open_desks;
}

int close_desk(void) {
    if (open_desks > 0) {
        open_desks--;
    }
    return open_desks;
}
