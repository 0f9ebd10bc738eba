#include "test.hpp"

#include "answers.hpp"
#include "guides.hpp"
#include "predict.hpp"

// ex-1
TEST(direct_is_predicted) {
    CHECK_EQ(JUDGED(DIRECT, direct(), "which class has the object?"), "right");
}

TEST(reference_is_predicted) {
    CHECK_EQ(JUDGED(REFERENCE, reference(), "is the function virtual, and what is behind the reference?"), "right");
}

TEST(pointer_is_predicted) {
    CHECK_EQ(JUDGED(POINTER, pointer(), "what was made for the pointer to own?"), "right");
}

// ex-2
TEST(plain_is_predicted) {
    CHECK_EQ(JUDGED(PLAIN, plain(), "is this function virtual?"), "right");
}

TEST(sliced_is_predicted) {
    CHECK_EQ(JUDGED(SLICED, sliced(), "what kind of object is the parameter of by_value?"), "right");
}

TEST(other_is_predicted) {
    CHECK_EQ(JUDGED(OTHER, other(), "do both functions take the same type?"), "right");
}

// ex-3
TEST(inner_is_predicted) {
    CHECK_EQ(JUDGED(INNER, inner(), "which of the two functions that tour calls are virtual?"), "right");
}

TEST(made_is_predicted) {
    CHECK_EQ(JUDGED(MADE, made(), "what is the object while the constructor of Guide runs?"), "right");
}
