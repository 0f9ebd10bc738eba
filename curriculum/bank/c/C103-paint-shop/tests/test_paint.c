#include "test.h"

#include "paint.h"

TEST(paint_litres_keeps_the_fraction) {
    CHECK_DOUBLE(paint_litres(1), 1.75, 1e-9);
    CHECK_DOUBLE(paint_litres(3), 5.25, 1e-9);
}

TEST(paint_litres_of_four_walls) {
    CHECK_DOUBLE(paint_litres(4), 7.0, 1e-9);
}

TEST(paint_litres_of_no_wall_is_zero) {
    CHECK_DOUBLE(paint_litres(0), 0.0, 1e-9);
}

TEST(tins_full_drops_a_started_tin) {
    CHECK_INT(tins_full(3.99), 3);
    CHECK_INT(tins_full(12.5), 12);
}

TEST(tins_full_of_whole_litres) {
    CHECK_INT(tins_full(7.0), 7);
}

TEST(tins_full_of_less_than_one_tin_is_zero) {
    CHECK_INT(tins_full(0.9), 0);
    CHECK_INT(tins_full(0.0), 0);
}

TEST(nearest_litre_rounds_half_up) {
    CHECK_INT(nearest_litre(3.5), 4);
    CHECK_INT(nearest_litre(3.75), 4);
}

TEST(nearest_litre_rounds_below_half_down) {
    CHECK_INT(nearest_litre(3.4), 3);
    CHECK_INT(nearest_litre(3.49), 3);
}

TEST(nearest_litre_of_whole_litres_stays) {
    CHECK_INT(nearest_litre(6.0), 6);
    CHECK_INT(nearest_litre(0.0), 0);
}

TEST(nearest_litre_of_a_small_rest) {
    CHECK_INT(nearest_litre(0.25), 0);
    CHECK_INT(nearest_litre(0.5), 1);
}

TEST(pigment_grains_of_two_walls) {
    CHECK_INT(pigment_grains(1), 1500000);
    CHECK_INT(pigment_grains(2), 3000000);
}

TEST(pigment_grains_just_past_the_end_of_int) {
    CHECK_INT(pigment_grains(1431), 2146500000LL);
    CHECK_INT(pigment_grains(1432), 2148000000LL);
}

TEST(pigment_grains_of_a_big_order) {
    CHECK_INT(pigment_grains(4000), 6000000000LL);
}

TEST(pigment_grains_of_no_wall_is_zero) {
    CHECK_INT(pigment_grains(0), 0);
}
