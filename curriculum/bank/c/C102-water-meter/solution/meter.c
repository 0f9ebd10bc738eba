#include "meter.h"

int used = 0;
int to_pay = 0;
int week = 0;
int kitchen = 0;
int garden = 0;

void make_bill(int before, int now) {
    used = now - before;
    to_pay = used * 3 + 12;
}

void add_day(int litres) {
    week += litres;
}

void exchange_meters(void) {
    int kept = kitchen;
    kitchen = garden;
    garden = kept;
}
