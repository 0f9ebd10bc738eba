#include "test.hpp"

#include "answers.hpp"
#include "plans.hpp"
#include "predict.hpp"

// ex-1
TEST(named_is_predicted) {
    CHECK_EQ(JUDGED(NAMED, named(), "what is the parameter made from?"), "right");
}

TEST(moved_is_predicted) {
    CHECK_EQ(JUDGED(MOVED, moved(), "which constructor takes a plan that std::move has marked?"), "right");
}

TEST(looked_is_predicted) {
    CHECK_EQ(JUDGED(LOOKED, looked(), "is any new plan made?"), "right");
}

// ex-2
TEST(made_is_predicted) {
    CHECK_EQ(JUDGED(MADE, made(), "where is the temporary built?"), "right");
}

TEST(returned_is_predicted) {
    CHECK_EQ(JUDGED(RETURNED, returned(), "where is the plan built that is returned?"), "right");
}

TEST(pushed_is_predicted) {
    CHECK_EQ(JUDGED(PUSHED, pushed(), "which of the two calls hands over a finished plan?"), "right");
}

// ex-3
TEST(constant_is_predicted) {
    CHECK_EQ(JUDGED(CONSTANT, constant(), "may anything be taken out of a const plan?"), "right");
}

TEST(taken_is_predicted) {
    CHECK_EQ(JUDGED(TAKEN, taken(), "what does the move constructor leave behind?"), "right");
}

TEST(kept_is_predicted) {
    CHECK_EQ(JUDGED(KEPT, kept(), "is a new plan made in that line?"), "right");
}
