/* Scans of films. The tests include this file; leave it as it is. */
#ifndef SCANS_H
#define SCANS_H

#include <stddef.h> /* size_t, NULL */

void throw_away(int **scan);
void exchange(int **shelf, int **desk);
int *without_dark(int *scan, size_t n, int limit, size_t *kept);
int cut(int *scan, size_t n, int **left, int **right);

#endif
