#include "bill.h"

Bill bill_start(void) {
    Bill bill = {0};
    return bill;
}

Bill bill_add(Bill bill, Hire hire) {
    bill.hires++;
    bill.cents += hire.cents;
    return bill;
}

int bill_mean(Bill bill) {
    if (bill.hires == 0) {
        return 0;
    }
    return bill.cents / bill.hires;
}
