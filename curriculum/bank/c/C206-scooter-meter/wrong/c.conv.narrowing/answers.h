/* Your predictions about scooter.c: put a number in place of each question mark. */
#ifndef ANSWERS_H
#define ANSWERS_H

#define CHARGE_AFTER_REFILL 4
#define TRIP_STORED 4464

#define PACKS_TOGETHER 44
#define PACKS_HALVED 22
#define PACKS_HALVED_LATE 22
#define SEATS_FREE 65535

#define METRES_LEFT 4294967096
#define MILLIS_PASSED 500

#define DEBT_WIDE 4294967290
#define DEBT_CAST -6

#endif
