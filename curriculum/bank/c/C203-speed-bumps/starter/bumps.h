/* Speeds in a school street. The tests include this file; leave it as it is. */
#ifndef BUMPS_H
#define BUMPS_H

int too_fast(int *first, int *end, int limit);
int append(int *to, int used, int *from, int n);
int longest_calm(int *first, int *end, int limit);
int middle_sum(int *first, int *end);

#endif
