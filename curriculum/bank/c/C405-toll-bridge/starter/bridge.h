/* Passes over a toll bridge. The tests include this file; leave it as it is.
 * Times are seconds since 1970 and never below 0. Booths have the numbers 0 to BOOTHS - 1. */
#ifndef BRIDGE_H
#define BRIDGE_H

#include <stddef.h>

#define BOOTHS 12

/* The second in the middle of two, rounded down; `from` is not after `to`. */
int middle_second(int from, int to);

/* The booth with the most passes; the smallest number of several. n is at least 1. */
int busiest_booth(const int *booths, size_t n);

/* The longest time between a pass and the next one; 0 if there are fewer than two. */
int longest_gap(const int *seconds, size_t n);

/* Puts a pass behind the n (at least 1) that are in the log, a block from the heap, and returns
 * the log's address. The clock may jump back: then the time of the last pass is stored again.
 * NULL if there is no memory; then the old log is as it was. */
int *log_pass(int *log, size_t n, int second);

#endif
