/* What the cuckoo clock offers. The tests include this file; leave it as it is. */
#ifndef CLOCK_H
#define CLOCK_H

extern int quiet; /* the night switch: 0 is off; defined in clock.c */

int calls_so_far(void);
int calls_by(int hour);
int pull_chain(int links);
int run(int hours);
int sound(int hour);

#endif
