#include "test.hpp"

#include "answers.hpp"
#include "lights.hpp"
#include "predict.hpp"

// ex-1
TEST(row_is_predicted) {
    CHECK_EQ(JUDGED(ROW, row(), "which of the three was made last?"), "right");
}

TEST(block_is_predicted) {
    CHECK_EQ(JUDGED(BLOCK, block(), "at which brace does b end?"), "right");
}

TEST(loop_is_predicted) {
    CHECK_EQ(JUDGED(LOOP, loop(), "is the body of a loop a block?"), "right");
}

// ex-2
TEST(early_is_predicted) {
    CHECK_EQ(JUDGED(EARLY, early(), "which lights were made before the return?"), "right");
}

TEST(thrown_is_predicted) {
    CHECK_EQ(JUDGED(THROWN, thrown(), "is b still there when the handler runs?"), "right");
}

// ex-3
TEST(unnamed_is_predicted) {
    CHECK_EQ(JUDGED(UNNAMED, unnamed(), "where does an object without a name end?"), "right");
}

TEST(members_is_predicted) {
    CHECK_EQ(JUDGED(MEMBERS, members(), "which comes first, the body of the destructor or the end of the members?"), "right");
}

TEST(pointer_is_predicted) {
    CHECK_EQ(JUDGED(POINTER, pointer(), "which line ends the light that the pointer owns?"), "right");
}
