#include "machine.hpp"

bool may_sell(int degrees, bool door_open) {
    if (door_open) return false;
    if (degrees < 2) return false;
    return degrees <= 8;
}

int coins_for(int cents) {
    int coins = cents / 50;
    cents %= 50;
    coins += cents / 20;
    cents %= 20;
    coins += cents / 10;
    cents %= 10;
    return coins + cents / 5;
}

int days_until_empty(int stock, int first) {
    int day = 0;
    while (stock > 0) {
        stock -= first + day;
        ++day;
    }
    return day;
}
