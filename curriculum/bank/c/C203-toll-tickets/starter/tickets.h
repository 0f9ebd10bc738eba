/* The tickets of a toll gate: an array of cents, given by its first element and its end. The tests
 * include this file; leave it as it is. */
#ifndef TICKETS_H
#define TICKETS_H

int *first_unpaid(int *first, int *end);
int unpaid_between(int *first, int *end);
int *take_out(int *first, int *end, int cents);
void merge(int *one, int *one_end, int *other, int *other_end, int *to);

#endif
