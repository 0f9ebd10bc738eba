#include "machine.h"

int coin_value(int millimetres) {
    if (millimetres == 18) {
        return 10;
    } else if (millimetres == 22) {
        return 50;
    } else if (millimetres == 25) {
        return 100;
    }
    return 0;
}

static int add(int sum, int millimetres) {
    return sum + coin_value(millimetres);
}

int after_coin(int cents, int millimetres) {
    cents = add(cents, millimetres);
    return cents;
}

int money_in(void) {
    int cents = 0, coin;
    while ((coin = next_coin()) != 0) {
        cents = after_coin(cents, coin);
    }
    return cents;
}

int drinks_for(int cents, int price) {
    if (price <= 0) {
        return -1;
    }
    if (cents < 0) {
        return 0;
    }
    return cents / price;
}
