#include "hall.h"

enum { SLOW = 10, MOST_DESKS = 9 };

static int i;

static int open_desks;

int next_ticket(void) {
    static int last = 0;
    last++;
    return last;
}

int minutes_ahead(int people) {
    int minutes = 0;
    for (int person = 1; person <= people; person++) {
        minutes += minutes_of(person);
    }
    return minutes;
}

int slow_visits(int first, int last) {
    int slow = 0;
    for (i = first; i <= last; i++) {
        if (minutes_of(i) > SLOW) {
            slow++;
        }
    }
    i = 1;
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

int open_desk(void) {
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
