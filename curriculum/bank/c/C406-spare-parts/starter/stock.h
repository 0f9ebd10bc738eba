/* A stock of spare parts. Leave this file as it is.
 *
 * Rule 1: clear sets every slot to 0.
 * Rule 2: put adds n parts to one slot and returns 1. The other slots do not change.
 * Rule 3: no slot gets more than FULL parts. A put that would do so changes nothing and returns 0.
 * Rule 4: take takes n parts out of one slot and returns 1. If there are not so many, it changes
 *         nothing and returns 0. The other slots do not change.
 *
 * Slots are always from 0 to SLOTS - 1, and n is at least 1.
 */
#ifndef STOCK_H
#define STOCK_H

#define SLOTS 6
#define FULL 50

struct stock {
    int count[SLOTS];
};

/* One version of the module. */
struct subject {
    void (*clear)(struct stock *stock);
    int (*put)(struct stock *stock, int slot, int n);
    int (*take)(struct stock *stock, int slot, int n);
};

#endif
