#include "test.h"

#include "first_step.h"

TEST(first_step_of_a_usual_value) {
    CHECK_INT(first_step(3), 0);
}
