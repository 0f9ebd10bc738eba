#include "machine.hpp"

bool may_sell(int degrees, bool door_open) {
    return degrees >= 2 && degrees <= 8 && !door_open;
}

int coins_for(int cents) {
    int coins = 0;
    while (cents >= 50) {
        ++coins;
        coins %= 1000;
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
