#include "hall.h"

static int tickets_given;
static int desks;

int next_ticket(void) {
    return ++tickets_given;
}

static int is_slow(int person) {
    return minutes_of(person) > 10;
}

int minutes_ahead(int people) {
    int sum = 0, person = 0;
    while (person++ < people)
        sum += minutes_of(person);
    return sum;
}

int slow_visits(int first, int last) {
    int slow = 0;
    while (first <= last)
        slow += is_slow(first++);
    return slow;
}

int quick_at_the_end(int people) {
    int person = people;
    while (person > 0 && !is_slow(person))
        person--;
    return people - person;
}

static int set_desks(int wanted) {
    if (wanted >= 0 && wanted <= 9)
        desks = wanted;
    return desks;
}

int open_desk(void) {
    return set_desks(desks + 1);
}

int close_desk(void) {
    return set_desks(desks - 1);
}
