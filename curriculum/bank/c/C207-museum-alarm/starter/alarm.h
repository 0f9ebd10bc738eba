/* The alarm of a museum. The tests include this file; leave it as it is. */
#ifndef ALARM_H
#define ALARM_H

#include <stdint.h>

uint64_t arm(uint64_t zones, int n);
uint64_t disarm(uint64_t zones, int n);
int is_armed(uint64_t zones, int n);
uint64_t set_floor(uint64_t zones, int floor, uint64_t plan);

#endif
