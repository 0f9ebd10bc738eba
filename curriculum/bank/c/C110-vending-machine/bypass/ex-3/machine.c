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

int after_coin(int cents, int millimetres) {
    return cents + coin_value(millimetres);
}

int money_in(void) {
    int cents = 0;
    int coins = 0;
    while (next_coin() != 0) {
        coins = coins + 1;
    }
    for (int i = 0; i < coins; i++) {
        cents = after_coin(cents, 22);
    }
    return cents;
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
