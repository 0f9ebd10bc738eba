/* The numbers of a rental scooter. Leave this file as it is. */
#ifndef SCOOTER_H
#define SCOOTER_H

#include <stdint.h>

uint8_t charge_after_refill(void);
uint16_t trip_stored(void);
int packs_together(void);
int packs_halved(void);
int packs_halved_late(void);
int seats_free(void);
uint32_t metres_left(void);
uint32_t millis_passed(void);
int64_t debt_wide(void);
int64_t debt_cast(void);

#endif
