#ifndef ORDER_H
#define ORDER_H

extern int cups_left;

int grams_for(int leaf, int cups);
int take_order(int leaf, int cups);

#endif
