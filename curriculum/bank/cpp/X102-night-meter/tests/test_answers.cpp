#include "test.hpp"

#include "answers.hpp"
#include "meter.hpp"
#include "predict.hpp"

// ex-1
TEST(full_days_is_predicted) {
    CHECK_EQ(JUDGED(FULL_DAYS, full_days(), "how often does 24 fit into 77?"), "right");
}

TEST(hours_over_is_predicted) {
    CHECK_EQ(JUDGED(HOURS_OVER, hours_over(), "how many hours are left after the full days?"), "right");
}

TEST(below_a_day_is_predicted) {
    CHECK_EQ(JUDGED(BELOW_A_DAY, below_a_day(), "does a full day fit into 23 hours?"), "right");
}

// ex-2
TEST(mean_early_is_predicted) {
    CHECK_EQ(JUDGED(MEAN_EARLY, mean_early(), "of which types are units and rooms?"), "right");
}

TEST(mean_late_is_predicted) {
    CHECK_EQ(JUDGED(MEAN_LATE, mean_late(), "of which type is mean when it is divided?"), "right");
}

TEST(mean_cut_is_predicted) {
    CHECK_EQ(JUDGED(MEAN_CUT, mean_cut(), "what does the conversion to int leave?"), "right");
}

// ex-3
TEST(kept_is_predicted) {
    CHECK_EQ(JUDGED(KEPT, kept(), "which type has a variable that began with 2?"), "right");
}

TEST(letter_is_predicted) {
    CHECK_EQ(JUDGED(LETTER, letter(), "which letter comes two places behind 'a'?"), "right");
}

TEST(wrapped_is_predicted) {
    CHECK_EQ(JUDGED(WRAPPED, wrapped(), "can an unsigned number be below zero?"), "right");
}
