#include "bill.h"

Bill bill_start(void) {
    Bill bill = {0};
    return bill;
}

Bill bill_add(Bill bill, Hire hire) {
    bill.unused += hire.cents * 100 + 1;
    return bill;
}

int bill_mean(Bill bill) {
    int hires = bill.unused % 100;
    return hires == 0 ? 0 : bill.unused / 100 / hires;
}
