/* The program of a rental scooter. Read it, but change nothing here. */
#include "scooter.h"

uint8_t charge_after_refill(void) {
    uint8_t charge = 250;
    charge = charge + 10;
    return charge;
}

uint16_t trip_stored(void) {
    int metres = 70000;
    uint16_t trip = metres;
    return trip;
}

int packs_together(void) {
    uint8_t left = 200, right = 100;
    return left + right;
}

int packs_halved(void) {
    uint8_t left = 200, right = 100;
    uint8_t half = (left + right) / 2;
    return half;
}

int packs_halved_late(void) {
    uint8_t left = 200, right = 100;
    uint8_t sum = left + right;
    return sum / 2;
}

int seats_free(void) {
    uint16_t seats = 2, riders = 3;
    return seats - riders;
}

uint32_t metres_left(void) {
    uint32_t paid = 300, driven = 500;
    return paid - driven;
}

uint32_t millis_passed(void) {
    uint32_t started = 4294967000, now = 204;
    return now - started;
}

int64_t debt_wide(void) {
    uint32_t paid = 1000, used = 1006;
    int64_t debt = (int64_t)paid - used;
    return debt;
}

int64_t debt_cast(void) {
    uint32_t paid = 1000, used = 1006;
    int64_t debt = (int64_t)paid - used;
    return debt;
}
