#include "machine.h"

/* ex-1: a function with a result returns one on every path through it.
 * Lesson section: Every path
 * Test: coin_value_of_a_button_is_zero
 * Start here: which sizes reach the closing brace?
 */
int coin_value(int millimetres) {
    if (millimetres == 18) {
        return 10;
    } else if (millimetres == 22) {
        return 50;
    } else if (millimetres == 25) {
        return 100;
    }
}

/* Adds the value of a coin. */
static void add(int sum, int millimetres) {
    sum = sum + coin_value(millimetres);
}

/* ex-2: a parameter is a copy; what a function has worked out comes back by its return value.
 * Lesson section: A copy comes in, a value goes out
 * Test: after_coin_adds_the_value
 * Start here: whose sum does add change?
 */
int after_coin(int cents, int millimetres) {
    add(cents, millimetres);
    return cents;
}

/* ex-3: each call does the work again, so the result of one call is kept in a variable.
 * Lesson section: One call, one coin
 * Test: money_in_of_several_coins
 * Start here: how many coins does one round take out of the slot?
 */
int money_in(void) {
    int cents = 0;
    while (next_coin() != 0) {
        cents = after_coin(cents, next_coin());
    }
    return cents;
}

/* ex-4: return ends the function at once, also in the middle of a loop.
 * Lesson section: Return ends it
 * Test: drinks_for_several
 * Start here: how many rounds can this loop have?
 */
int drinks_for(int cents, int price) {
    int drinks = 0;
    while (cents >= price) {
        cents = cents - price;
        drinks = drinks + 1;
        return drinks;
    }
    return drinks;
}
