#include "bill.h"

static int hires, cents;

Bill bill_start(void) {
    hires = cents = 0;
    Bill bill = {0};
    return bill;
}

Bill bill_add(Bill bill, Hire hire) {
    hires++;
    cents += hire.cents;
    return bill;
}

int bill_mean(Bill bill) {
    (void)bill;
    return hires == 0 ? 0 : cents / hires;
}
