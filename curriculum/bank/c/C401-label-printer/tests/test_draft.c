#include "test.h"

#define DRAFT 1
#define SPEED 6
#include "label.h"

TEST(darkness_of_a_draft) {
    CHECK_INT(DARKNESS, 4);
}

TEST(speed_may_be_chosen_from_outside) {
    CHECK_INT(SPEED, 6);
}
