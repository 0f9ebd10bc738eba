#include "test.h"

#include "parcel.h"

/* The scale: each weighing shows 7 grams more than the one before. */
static int on_scale, weighings;

int weigh(void) {
    return on_scale + 7 * weighings++;
}

static int postage_with_tray(int grams) {
    on_scale = grams;
    weighings = 0;
    return postage_on_scale();
}

static int weighings_for(int grams) {
    postage_with_tray(grams);
    return weighings;
}

TEST(postage_of_light_parcels) {
    CHECK_INT(postage(1), 450);
    CHECK_INT(postage(600), 450);
    CHECK_INT(postage(1000), 450);
}

TEST(postage_of_medium_parcels) {
    CHECK_INT(postage(1001), 750);
    CHECK_INT(postage(5000), 750);
}

TEST(postage_of_heavy_parcels) {
    CHECK_INT(postage(5001), 1150);
    CHECK_INT(postage(20000), 1150);
    CHECK_INT(postage(31500), 1150);
}

TEST(postage_is_minus_one_for_parcels_not_taken) {
    CHECK_INT(postage(31501), -1);
    CHECK_INT(postage(0), -1);
    CHECK_INT(postage(-20), -1);
}

TEST(postage_on_scale_takes_the_tray_away) {
    CHECK_INT(postage_with_tray(650), 450);
    CHECK_INT(postage_with_tray(3050), 750);
    CHECK_INT(postage_with_tray(9050), 1150);
}

TEST(postage_on_scale_weighs_once) {
    CHECK_INT(weighings_for(650), 1);
    CHECK_INT(weighings_for(50), 1);
}

TEST(postage_on_scale_of_an_empty_tray_is_minus_one) {
    CHECK_INT(postage_with_tray(50), -1);
    CHECK_INT(postage_with_tray(51), 450);
}

TEST(postage_on_scale_at_both_sides_of_a_limit) {
    CHECK_INT(postage_with_tray(1050), 450);
    CHECK_INT(postage_with_tray(1051), 750);
    CHECK_INT(postage_with_tray(31550), 1150);
    CHECK_INT(postage_with_tray(31551), -1);
}

TEST(postage_for_all_adds_up) {
    CHECK_INT(postage_for_all(1, 600), 450);
    CHECK_INT(postage_for_all(3, 600), 1350);
    CHECK_INT(postage_for_all(2, 5001), 2300);
}

TEST(postage_for_all_gives_500_off_from_ten) {
    CHECK_INT(postage_for_all(9, 600), 4050);
    CHECK_INT(postage_for_all(10, 600), 4000);
    CHECK_INT(postage_for_all(20, 2000), 14500);
}

TEST(postage_for_all_of_no_parcels_is_zero) {
    CHECK_INT(postage_for_all(0, 600), 0);
    CHECK_INT(postage_for_all(-2, 600), 0);
    CHECK_INT(postage_for_all(0, 40000), 0);
}

TEST(postage_for_all_is_minus_one_if_not_taken) {
    CHECK_INT(postage_for_all(3, 40000), -1);
    CHECK_INT(postage_for_all(10, 0), -1);
    CHECK_INT(postage_for_all(1, -5), -1);
}
