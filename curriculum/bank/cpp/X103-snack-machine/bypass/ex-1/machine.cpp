#include "machine.hpp"

bool may_sell(int degrees, bool door_open) {
    return 2 <= degrees <= 8 && !door_open;
}

int coins_for(int cents) {
    int coins = 0;
    for (int coin = 50; cents > 0; coin = coin == 50 ? 20 : coin / 2) {
        while (cents >= coin) {
            cents -= coin;
            ++coins;
        }
    }
    return coins;
}

int days_until_empty(int stock, int first) {
    int day = 0;
    while (stock > 0) {
        stock -= first + day;
        ++day;
    }
    return day;
}
