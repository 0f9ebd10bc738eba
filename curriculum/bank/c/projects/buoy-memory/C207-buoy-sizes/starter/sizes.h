/* Sizes and alignment. The tests include this file; leave it as it is. */
#ifndef SIZES_H
#define SIZES_H

#include <stddef.h>

int is_power_of_two(size_t number);
size_t rounded_up(size_t number, size_t power);

#endif
