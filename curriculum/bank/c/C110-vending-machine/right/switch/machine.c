#include "machine.h"

int coin_value(int millimetres) {
    int value = 0;
    if (millimetres == 18) {
        value = 10;
    }
    if (millimetres == 22) {
        value = 50;
    }
    if (millimetres == 25) {
        value = 100;
    }
    return value;
}

int after_coin(int cents, int millimetres) {
    return cents + coin_value(millimetres);
}

int money_in(void) {
    int cents = 0;
    for (;;) {
        int coin = next_coin();
        if (coin == 0) {
            return cents;
        }
        cents = after_coin(cents, coin);
    }
}

int drinks_for(int cents, int price) {
    int drinks = 0;
    if (price <= 0) {
        return -1;
    }
    while (cents >= price) {
        cents = cents - price;
        drinks = drinks + 1;
    }
    return drinks;
}
