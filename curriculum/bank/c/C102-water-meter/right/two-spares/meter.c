#include "meter.h"

int used = 0;
int to_pay = 0;
int week = 0;
int kitchen = 0;
int garden = 0;

void make_bill(int before, int now) {
    used = now;
    used -= before;
    to_pay = used;
    to_pay *= 3;
    to_pay += 12;
}

void add_day(int litres) {
    week += litres;
}

void exchange_meters(void) {
    int k = kitchen, g = garden;
    kitchen = g;
    garden = k;
}
