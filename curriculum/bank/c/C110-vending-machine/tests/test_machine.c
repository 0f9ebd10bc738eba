#include "test.h"

#include "machine.h"

/* The slot: coins in a row. Once it is empty it is not to be asked again. */
static const int *slot;
static int taken, asked_too_often;

int next_coin(void) {
    static int is_over;
    int coin = slot[taken];
    if (is_over) asked_too_often = 1;
    if (coin == 0) is_over = 1;
    else taken++;
    return coin;
}

static void fill_slot(const int *coins) {
    slot = coins;
    taken = 0;
}

TEST(coin_value_of_the_three_coins) {
    CHECK_INT(coin_value(18), 10);
    CHECK_INT(coin_value(22), 50);
    CHECK_INT(coin_value(25), 100);
}

TEST(coin_value_of_a_button_is_zero) {
    CHECK_INT(coin_value(19), 0);
    CHECK_INT(coin_value(24), 0);
    CHECK_INT(coin_value(99), 0);
}

TEST(coin_value_of_a_button_after_a_coin) {
    CHECK_INT(coin_value(25), 100);
    CHECK_INT(coin_value(3), 0);
    CHECK_INT(coin_value(18), 10);
    CHECK_INT(coin_value(26), 0);
}

TEST(after_coin_adds_the_value) {
    CHECK_INT(after_coin(0, 25), 100);
    CHECK_INT(after_coin(120, 22), 170);
    CHECK_INT(after_coin(170, 18), 180);
}

TEST(after_coin_of_a_button_adds_nothing) {
    CHECK_INT(after_coin(70, 20), 70);
    CHECK_INT(after_coin(0, 20), 0);
}

TEST(after_coin_depends_on_its_arguments_alone) {
    CHECK_INT(after_coin(5, 18), 15);
    CHECK_INT(after_coin(5, 18), 15);
    CHECK_INT(after_coin(0, 22), 50);
}

TEST(money_in_of_a_single_coin) {
    static const int coins[] = {22, 0};
    fill_slot(coins);
    CHECK_INT(money_in(), 50);
    CHECK_INT(taken, 1);
}

TEST(money_in_of_several_coins) {
    static const int coins[] = {25, 18, 18, 22, 25, 0};
    fill_slot(coins);
    CHECK_INT(money_in(), 270);
    CHECK_INT(taken, 5);
}

TEST(money_in_goes_on_after_a_button) {
    static const int coins[] = {18, 20, 25, 0};
    fill_slot(coins);
    CHECK_INT(money_in(), 110);
}

TEST(money_in_of_no_coin_is_zero) {
    static const int coins[] = {0};
    fill_slot(coins);
    CHECK_INT(money_in(), 0);
    CHECK_INT(asked_too_often, 0);
}

TEST(drinks_for_a_single_one) {
    CHECK_INT(drinks_for(150, 150), 1);
    CHECK_INT(drinks_for(299, 150), 1);
}

TEST(drinks_for_several) {
    CHECK_INT(drinks_for(300, 150), 2);
    CHECK_INT(drinks_for(1000, 150), 6);
    CHECK_INT(drinks_for(40, 10), 4);
}

TEST(drinks_for_too_little_is_zero) {
    CHECK_INT(drinks_for(149, 150), 0);
    CHECK_INT(drinks_for(0, 150), 0);
}

TEST(drinks_for_a_price_that_is_none_is_minus_one) {
    CHECK_INT(drinks_for(300, 0), -1);
    CHECK_INT(drinks_for(300, -5), -1);
    CHECK_INT(drinks_for(300, -120), -1);
    CHECK_INT(drinks_for(0, -1), -1);
}
