/* Your predictions about scooter.c: put a number in place of each question mark. */
#ifndef ANSWERS_H
#define ANSWERS_H

#define CHARGE_AFTER_REFILL 4
#define TRIP_STORED 4464

#define PACKS_TOGETHER 300
#define PACKS_HALVED 150
#define PACKS_HALVED_LATE 22
#define SEATS_FREE -1

#define METRES_LEFT -200
#define MILLIS_PASSED -4294966796

#define DEBT_WIDE 4294967290
#define DEBT_CAST -6

#endif
