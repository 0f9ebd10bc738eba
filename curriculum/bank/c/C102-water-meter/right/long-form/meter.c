#include "meter.h"

int used = 0;
int to_pay = 0;
int week = 0;
int kitchen = 0;
int garden = 0;

void make_bill(int before, int now) {
    int difference = now - before;
    used = difference;
    to_pay = 12 + 3 * difference;
}

void add_day(int litres) {
    week = week + litres;
}

void exchange_meters(void) {
    int spare;
    spare = garden;
    garden = kitchen;
    kitchen = spare;
}
