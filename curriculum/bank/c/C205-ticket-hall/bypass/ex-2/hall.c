#include "hall.h"

enum { SLOW = 10, MOST_DESKS = 9 };

static int open_desks;

int next_ticket(void) {
    static int last = 0;
    last++;
    return last;
}

int minutes_ahead(int people) {
    static int minutes;
    minutes = 0;
    for (int person = 1; person <= people; person++) {
        minutes += minutes_of(person);
    }
    return minutes;
}

int slow_visits(int first, int last) {
    int slow = 0;
    for (int person = first; person <= last; person++) {
        if (minutes_of(person) > SLOW) {
            slow++;
        }
    }
    return slow;
}

int quick_at_the_end(int people) {
    int quick = 0;
    for (int person = 1; person <= people; person++) {
        if (slow_visits(person, people) == 0) {
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
