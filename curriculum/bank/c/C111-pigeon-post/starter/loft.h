/* What the loft tells the other files. */
#ifndef LOFT_H
#define LOFT_H

/* ex-1: a header declares: it tells all other files the exact type of a function.
 * Lesson section: A header makes a promise
 * Test: loft_h_declares_what_loft_c_defines
 * Start here: let loft.c include this header, build, and read what the compiler says.
 */
int flight_hours(int km);

int birds_for(int letters);

#endif
