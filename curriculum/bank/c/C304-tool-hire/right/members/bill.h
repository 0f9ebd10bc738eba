/* The bill of one customer. Give Bill the members that it needs; leave the rest as it is. */
#ifndef BILL_H
#define BILL_H

#include "hire.h"

typedef struct Bill {
    double sum;
    size_t count;
} Bill;

Bill bill_start(void);
Bill bill_add(Bill bill, Hire hire);
int bill_mean(Bill bill);

#endif
