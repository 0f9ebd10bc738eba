#include "test.hpp"

#include "office.hpp"

// ex-1
TEST(cents_of_what_is_no_amount) {
    CHECK_THROWS_WITH(cents_of("12x"), std::invalid_argument, "not an amount: 12x");
    CHECK_THROWS_WITH(cents_of("-5"), std::invalid_argument, "not an amount: -5");
    CHECK_THROWS_WITH(cents_of("1:"), std::invalid_argument, "not an amount: 1:");
}

TEST(cents_of_an_empty_text) {
    CHECK_THROWS_WITH(cents_of(""), std::invalid_argument, "not an amount: ");
}

TEST(cents_of_digits) {
    CHECK_EQ(cents_of("1250"), 1250);
    CHECK_EQ(cents_of("0"), 0);
    CHECK_EQ(cents_of("907"), 907);
}

// ex-2
TEST(report_of_an_empty_purse) {
    CHECK_EQ(report([] { throw Empty(250); }), "purse empty, missing 250");
}

TEST(report_of_other_errors_has_their_message) {
    CHECK_EQ(report([] { throw std::runtime_error("no paper"); }), "no paper");
    CHECK_EQ(report([] { throw std::invalid_argument("bad number"); }), "bad number");
}

TEST(report_of_a_job_that_goes_well) {
    bool called = false;
    CHECK_EQ(report([&called] { called = true; }), "ok");
    CHECK_TRUE(called);
}

TEST(report_lets_all_else_pass) {
    CHECK_THROWS(report([] { throw 7; }), int);
}

// ex-3
TEST(refund_takes_all_amounts) {
    Purse purse{1000, {50}};
    refund(purse, {300, 700});
    CHECK_EQ(purse.cents, 0);
    CHECK_EQ(purse.paid, {50, 300, 700});
}

TEST(refund_leaves_the_purse_as_it_was) {
    Purse purse{1000, {50}};
    CHECK_THROWS(refund(purse, {300, 200, 501}), Empty);
    CHECK_EQ(purse.cents, 1000);
    CHECK_EQ(purse.paid, {50});
}

TEST(refund_says_how_much_is_missing) {
    Purse purse{1000, {}};
    int missing = 0;
    try {
        refund(purse, {300, 200, 620});
    } catch (const Empty &error) {
        missing = error.missing();
    }
    CHECK_EQ(missing, 120);
}

TEST(refund_of_nothing) {
    Purse purse{10, {}};
    refund(purse, {});
    CHECK_EQ(purse.cents, 10);
}
