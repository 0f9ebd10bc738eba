/* The tables of a night bus. The tests include this file; leave it as it is. */
#ifndef BUS_H
#define BUS_H

enum { STARS = 5 }; /* guests give 1 to 5 stars */

int is_in_order(int departure[], int n);
void count_stars(int rating[], int n, int count[]);
void turn_around(int stop[], int n);

#endif
