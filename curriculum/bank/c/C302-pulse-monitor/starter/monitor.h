/* The monitor at a hospital bed. The tests include this file; leave it as it is. */
#ifndef MONITOR_H
#define MONITOR_H

#include <stddef.h>

int two_copies(const int *beats, size_t n, int **bed, int **archive);
int highest_and_close(int *beats, size_t n);
void show(int **shown, int *fresh);
void discharge(int **shown);

#endif
