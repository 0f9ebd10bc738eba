#include "machine.hpp"

bool may_sell(int degrees, bool door_open) {
    return degrees >= 2 && degrees <= 8 && !door_open;
}

int coins_for(int cents) {
    int coins = 0;
    for (; cents >= 50; cents -= 50) coins++;
    for (; cents >= 20; cents -= 20) coins++;
    for (; cents >= 10; cents -= 10) coins++;
    return cents > 0 ? coins + 1 : coins;
}

int days_until_empty(int stock, int first) {
    int sold = 0, day = 0;
    for (int today = first; sold < stock; ++today) {
        sold += today;
        ++day;
    }
    return day;
}
