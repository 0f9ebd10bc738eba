#include "test.hpp"

#include "first_step.hpp"

TEST(first_step_of_a_usual_value) {
    CHECK_EQ(first_step(3), 0);
}
