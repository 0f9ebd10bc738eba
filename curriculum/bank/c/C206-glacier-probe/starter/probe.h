/* Sums for the probe. The tests include this file; leave it as it is. */
#ifndef PROBE_H
#define PROBE_H

#include <stdint.h> /* int32_t, uint8_t and their relatives */

int64_t millis(int32_t days);
int32_t middle(int32_t low, int32_t high);
int64_t melt_balance(uint32_t frozen, uint32_t melted);
int ticks_between(uint8_t earlier, uint8_t later);

#endif
