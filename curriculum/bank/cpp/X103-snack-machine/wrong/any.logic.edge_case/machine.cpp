#include "machine.hpp"

bool may_sell(int degrees, bool door_open) {
    return degrees >= 2 && degrees <= 8 && !door_open;
}

int coins_for(int cents) {
    int coins = 0;
    if (cents >= 50) { cents -= 50; ++coins; }
    if (cents >= 20) { cents -= 20; ++coins; }
    if (cents >= 10) { cents -= 10; ++coins; }
    if (cents >= 5) ++coins;
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
