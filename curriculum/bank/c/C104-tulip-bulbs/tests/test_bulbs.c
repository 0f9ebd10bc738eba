#include "test.h"

#include "bulbs.h"

TEST(loose_bulbs_after_full_boxes) {
    CHECK_INT(loose_bulbs(47), 2);
    CHECK_INT(loose_bulbs(100), 10);
}

TEST(loose_bulbs_when_the_boxes_come_out_even) {
    CHECK_INT(loose_bulbs(0), 0);
    CHECK_INT(loose_bulbs(15), 0);
    CHECK_INT(loose_bulbs(90), 0);
}

TEST(loose_bulbs_on_either_side_of_a_full_box) {
    CHECK_INT(loose_bulbs(14), 14);
    CHECK_INT(loose_bulbs(16), 1);
}

TEST(boxes_needed_when_the_last_box_is_part_full) {
    CHECK_INT(boxes_needed(47), 4);
    CHECK_INT(boxes_needed(16), 2);
    CHECK_INT(boxes_needed(44), 3);
}

TEST(boxes_needed_when_the_boxes_come_out_even) {
    CHECK_INT(boxes_needed(15), 1);
    CHECK_INT(boxes_needed(45), 3);
}

TEST(boxes_needed_for_a_single_bulb) {
    CHECK_INT(boxes_needed(1), 1);
}

TEST(boxes_needed_for_no_bulb_is_zero) {
    CHECK_INT(boxes_needed(0), 0);
}

TEST(mean_weight_keeps_the_half) {
    CHECK_DOUBLE(mean_weight(20, 25), 22.5, 1e-9);
    CHECK_DOUBLE(mean_weight(0, 1), 0.5, 1e-9);
}

TEST(mean_weight_of_an_even_sum) {
    CHECK_DOUBLE(mean_weight(31, 19), 25.0, 1e-9);
}

TEST(mean_weight_of_two_equal_bulbs) {
    CHECK_DOUBLE(mean_weight(18, 18), 18.0, 1e-9);
}

TEST(percent_sprouted_of_a_part) {
    CHECK_INT(percent_sprouted(30, 40), 75);
    CHECK_INT(percent_sprouted(1, 4), 25);
    CHECK_INT(percent_sprouted(29, 100), 29);
}

TEST(percent_sprouted_is_cut_to_a_whole_number) {
    CHECK_INT(percent_sprouted(1, 3), 33);
    CHECK_INT(percent_sprouted(2, 3), 66);
}

TEST(percent_sprouted_of_all_is_a_hundred) {
    CHECK_INT(percent_sprouted(12, 12), 100);
}

TEST(percent_sprouted_of_none_is_zero) {
    CHECK_INT(percent_sprouted(0, 12), 0);
}
