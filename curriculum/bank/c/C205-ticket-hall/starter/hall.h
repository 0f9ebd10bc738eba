/* A ticket hall. The tests include this file; leave it as it is. */
#ifndef HALL_H
#define HALL_H

/* How long the visit of a person takes; the tests bring this function. */
int minutes_of(int person);

int next_ticket(void);
int minutes_ahead(int people);
int slow_visits(int first, int last);
int quick_at_the_end(int people);
int open_desk(void);
int close_desk(void);

#endif
