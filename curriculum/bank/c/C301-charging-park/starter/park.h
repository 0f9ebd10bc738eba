/* Lists of a charging park. The tests include this file; leave it as it is. */
#ifndef PARK_H
#define PARK_H

#include <stddef.h>

double *copy_of(const double *kwh, size_t n);
int *empty_tally(size_t points);
long *longer(long *sessions, size_t n, long session);

#endif
