#include "test.h"

#include "laundry.h"

TEST(minutes_of_a_stage_with_its_own_label) {
    CHECK_INT(minutes_of(WASH), 25);
    CHECK_INT(minutes_of(RINSE), 12);
}

TEST(minutes_of_stages_that_share_an_answer) {
    CHECK_INT(minutes_of(FILL), 6);
    CHECK_INT(minutes_of(SPIN), 6);
}

TEST(minutes_of_done_is_zero) {
    CHECK_INT(minutes_of(DONE), 0);
}

TEST(next_stage_goes_through_them_in_order) {
    CHECK_INT(next_stage(FILL, 0), WASH);
    CHECK_INT(next_stage(WASH, 0), RINSE);
    CHECK_INT(next_stage(RINSE, 0), SPIN);
    CHECK_INT(next_stage(SPIN, 0), DONE);
}

TEST(next_stage_of_wool_is_never_spin) {
    CHECK_INT(next_stage(RINSE, 1), DONE);
    CHECK_INT(next_stage(RINSE, 7), DONE);
}

TEST(next_stage_of_wool_is_as_usual_elsewhere) {
    CHECK_INT(next_stage(FILL, 1), WASH);
    CHECK_INT(next_stage(WASH, 1), RINSE);
}

TEST(next_stage_after_done_is_done) {
    CHECK_INT(next_stage(DONE, 0), DONE);
    CHECK_INT(next_stage(DONE, 1), DONE);
}

TEST(price_of_a_small_load) {
    CHECK_INT(price('s'), 300);
}

TEST(price_of_a_large_load) {
    CHECK_INT(price('l'), 600);
}

TEST(price_of_an_unknown_load_is_minus_one) {
    CHECK_INT(price('x'), -1);
    CHECK_INT(price('m'), -1);
    CHECK_INT(price('S'), -1);
    CHECK_INT(price(0), -1);
}
