#include "meter.h"

int used = 0;
int to_pay = 0;
int week = 0;
int kitchen = 0;
int garden = 0;

/* ex-1: a statement reads the value that a variable holds at that moment, so set it before you read it.
 * Lesson section: Set it, then read it
 * Test: make_bill_sets_the_amount_to_pay
 * Start here: which value does `used` hold while the first line runs?
 */
void make_bill(int before, int now) {
    to_pay = used * 3 + 12;
    used = now - before;
}

/* ex-2: an assignment throws the old value away, unless the old value is part of the new one.
 * Lesson section: The old value is gone, unless you use it
 * Test: add_day_adds_up_several_days
 * Start here: what was in `week` before this line, and where does it go?
 */
void add_day(int litres) {
    week = litres;
}

/* ex-3: to exchange two values, keep one of them in a third variable first.
 * Lesson section: A third place for the exchange
 * Test: exchange_meters_gives_each_the_other_number
 * Start here: after the first line, where is the old number of the kitchen?
 */
void exchange_meters(void) {
    kitchen = garden;
    garden = kitchen;
}
