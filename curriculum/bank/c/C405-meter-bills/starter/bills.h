/* Bills of a power company. The tests include this file; leave it as it is. */
#ifndef BILLS_H
#define BILLS_H

#include <stddef.h> /* size_t */
#include <stdint.h> /* uint32_t */

int add_used(int total, int used, int *sum);
int has_alarm(uint32_t flags, int number);
int tariff_at(const int *tariffs, int n, int hour);
size_t drop_first(int *readings, size_t n, size_t count);

#endif
