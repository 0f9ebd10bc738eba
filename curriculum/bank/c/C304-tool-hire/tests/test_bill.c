#include "test.h"

#include "bill.h"

static Hire costs(int cents) {
    return (Hire){.tool = "drill", .shelf = 'B', .due = {14, 5}, .cents = cents};
}

TEST(bill_mean_without_a_hire_is_zero) {
    CHECK_INT(bill_mean(bill_start()), 0);
}

TEST(bill_mean_of_one_hire_is_its_price) {
    CHECK_INT(bill_mean(bill_add(bill_start(), costs(850))), 850);
}

TEST(bill_mean_of_three_hires_leaves_out_the_fraction) {
    Bill bill = bill_start();
    bill = bill_add(bill, costs(850));
    bill = bill_add(bill, costs(1200));
    bill = bill_add(bill, costs(600));
    CHECK_INT(bill_mean(bill), 883);
}

TEST(bill_mean_of_large_prices) {
    Bill bill = bill_add(bill_add(bill_start(), costs(70000123)), costs(90000125));
    CHECK_INT(bill_mean(bill), 80000124);
}

TEST(bill_add_leaves_the_old_bill_alone) {
    Bill old = bill_add(bill_start(), costs(500));
    Bill more = bill_add(old, costs(100));
    CHECK_INT(bill_mean(more), 300);
    CHECK_INT(bill_mean(old), 500);
}

TEST(bill_add_two_bills_at_a_time) {
    Bill mine = bill_start(), yours = bill_start();
    mine = bill_add(mine, costs(200));
    yours = bill_add(yours, costs(900));
    mine = bill_add(mine, costs(400));
    CHECK_INT(bill_mean(mine), 300);
    CHECK_INT(bill_mean(yours), 900);
}
