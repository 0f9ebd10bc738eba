#include "test.h"

#include "scale.h"

TEST(weigh_in_changes_the_total_of_the_caller) {
    int total = 500;
    weigh_in(&total, 1200);
    CHECK_INT(total, 1700);
}

TEST(weigh_in_adds_up_over_calls) {
    int total = 0;
    weigh_in(&total, 900);
    weigh_in(&total, 50);
    weigh_in(&total, 7);
    CHECK_INT(total, 957);
}

TEST(weigh_in_of_nothing_changes_nothing) {
    int total = 830;
    weigh_in(&total, 0);
    CHECK_INT(total, 830);
}

TEST(trade_places_exchanges_both_numbers) {
    int left = 7500;
    int right = 3200;
    trade_places(&left, &right);
    CHECK_INT(left, 3200);
    CHECK_INT(right, 7500);
}

TEST(trade_places_twice_restores_them) {
    int left = 1;
    int right = 2;
    trade_places(&left, &right);
    CHECK_INT(right, 1);
    trade_places(&left, &right);
    CHECK_INT(left, 1);
    CHECK_INT(right, 2);
}

TEST(trade_places_of_a_truck_with_itself) {
    int truck = 4100;
    trade_places(&truck, &truck);
    CHECK_INT(truck, 4100);
}

TEST(split_weight_gives_tons_and_rest) {
    int tons = -1;
    int rest = -1;
    split_weight(12340, &tons, &rest);
    CHECK_INT(tons, 12);
    CHECK_INT(rest, 340);
}

TEST(split_weight_of_even_tons_and_of_none) {
    int tons = -1;
    int rest = -1;
    split_weight(8000, &tons, &rest);
    CHECK_INT(tons, 8);
    CHECK_INT(rest, 0);
    split_weight(999, &tons, &rest);
    CHECK_INT(tons, 0);
    CHECK_INT(rest, 999);
}

TEST(split_weight_skips_a_missing_tons_pointer) {
    int rest = -1;
    split_weight(5001, NULL, &rest);
    CHECK_INT(rest, 1);
}

TEST(split_weight_skips_a_missing_rest_pointer) {
    int tons = -1;
    split_weight(5001, &tons, NULL);
    CHECK_INT(tons, 5);
    split_weight(7000, NULL, NULL);
    CHECK_INT(tons, 5);
}

TEST(take_aboard_takes_the_kilos_off) {
    int free_kilos = 9000;
    CHECK_INT(take_aboard(&free_kilos, 2500), 1);
    CHECK_INT(free_kilos, 6500);
}

TEST(take_aboard_of_an_exact_fit) {
    int free_kilos = 3000;
    CHECK_INT(take_aboard(&free_kilos, 3000), 1);
    CHECK_INT(free_kilos, 0);
}

TEST(take_aboard_refuses_and_changes_nothing) {
    int free_kilos = 3000;
    CHECK_INT(take_aboard(&free_kilos, 3001), 0);
    CHECK_INT(free_kilos, 3000);
}

TEST(take_aboard_until_it_is_full) {
    int free_kilos = 1000;
    CHECK_INT(take_aboard(&free_kilos, 700), 1);
    CHECK_INT(take_aboard(&free_kilos, 400), 0);
    CHECK_INT(take_aboard(&free_kilos, 300), 1);
    CHECK_INT(take_aboard(&free_kilos, 1), 0);
    CHECK_INT(free_kilos, 0);
}
