#include "bill.h"

Bill bill_start(void) {
    return (Bill){.count = 0};
}

Bill bill_add(Bill bill, Hire hire) {
    Bill more = {.sum = bill.sum + hire.cents, .count = bill.count + 1};
    return more;
}

int bill_mean(Bill bill) {
    return bill.count ? (int)(bill.sum / (double)bill.count) : 0;
}
