/* The stops of an organ as bits. The tests include this file; leave it as it is. */
#ifndef ORGAN_H
#define ORGAN_H

#include <stdint.h> /* uint64_t */

uint64_t pull(uint64_t stops, int n);
uint64_t push(uint64_t stops, int n);
int is_out(uint64_t stops, int n);
int row_of(uint64_t stops, int row);

#endif
