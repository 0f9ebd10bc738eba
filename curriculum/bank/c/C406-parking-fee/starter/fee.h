/* The parking fee in cents. Another team writes this function; you write its tests.
 *
 * Rule 1: up to and including 30 minutes are free. A longer time is not free.
 * Rule 2: a time that is not free costs 200 for each started hour: 60 minutes cost 200, 61 cost 400.
 * Rule 3: nobody pays more than 1500.
 *
 * Leave this file as it is. There is no fee.c here: the tests bring many versions of it, a right
 * one and broken ones.
 */
#ifndef FEE_H
#define FEE_H

int fee(int minutes);

#endif
