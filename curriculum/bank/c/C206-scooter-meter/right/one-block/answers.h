#pragma once
#define DEBT_CAST            -6
#define DEBT_WIDE            4294967290
#define MILLIS_PASSED        500
#define METRES_LEFT          4294967096
#define SEATS_FREE           (-1)
#define PACKS_HALVED_LATE    22
#define PACKS_HALVED         150
#define PACKS_TOGETHER       300
#define TRIP_STORED          4464
#define CHARGE_AFTER_REFILL  4
