#include "hall.h"

static int open_desks = 0;

int next_ticket(void) {
    static int next = 1;
    return next++;
}

int minutes_ahead(int people) {
    int minutes = 0;
    int i;
    for (i = people; i >= 1; i--) {
        minutes += minutes_of(i);
    }
    return minutes;
}

int slow_visits(int first, int last) {
    int i, slow;
    for (i = first, slow = 0; i <= last; i++) {
        slow += minutes_of(i) > 10 ? 1 : 0;
    }
    return slow;
}

int quick_at_the_end(int people) {
    int i, quick;
    for (i = 1, quick = 0; i <= people; i++) {
        quick += slow_visits(i, people) == 0;
    }
    return quick;
}

int open_desk(void) {
    open_desks += open_desks < 9;
    return open_desks;
}

int close_desk(void) {
    open_desks -= open_desks > 0;
    return open_desks;
}
