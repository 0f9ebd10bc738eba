/* Rings of a bird station. The tests include this file; leave it as it is. */
#ifndef RINGS_H
#define RINGS_H

#include <stddef.h> /* size_t, NULL */

long *rings_copy(const long *rings, size_t n);
int *new_counters(size_t birds);
long *add_ring(long *rings, size_t n, long ring);
long *distinct(const long *rings, size_t n, size_t *found);

#endif
