/* The tide almanac. The tests include this file. */
#ifndef ALMANAC_H
#define ALMANAC_H

#include <stddef.h> /* NULL */

int hours_above(int *tide, int n, int mark);
const int *highest(const int *tide, int n);
int corrected(const int *tide, int n, int shift, int *out);

#endif
