#include "test.h"

#include "journey.h"

static const Leg TO_BASEL = {"Bern", "Basel", 485, 545};
static const Leg TO_COLOGNE = {"Basel", "Cologne", 550, 790};
static const Leg NIGHT_TRAIN = {"Cologne", "Vienna", 1300, 460};

/* A journey with three legs and rubbish where the fourth one would be. */
static Journey to_vienna(void) {
    Journey journey = {.legs = {TO_BASEL, TO_COLOGNE, NIGHT_TRAIN}, .count = 3};
    memset(&journey.legs[3], 7, sizeof journey.legs[3]);
    return journey;
}

TEST(ride_minutes_of_a_day_train) {
    CHECK_INT(ride_minutes(TO_BASEL), 60);
    CHECK_INT(ride_minutes(TO_COLOGNE), 240);
}

TEST(ride_minutes_of_a_night_train) {
    Leg short_one = {"Bern", "Thun", 1439, 0}, no_time = {"Bern", "Bern", 500, 500};
    CHECK_INT(ride_minutes(NIGHT_TRAIN), 600);
    CHECK_INT(ride_minutes(short_one), 1);
    CHECK_INT(ride_minutes(no_time), 0);
}

TEST(can_change_at_the_same_station) {
    Leg later = {"Basel", "Paris", 900, 1080};
    CHECK_INT(can_change(TO_BASEL, TO_COLOGNE), 1);
    CHECK_INT(can_change(TO_BASEL, later), 1);
}

TEST(can_change_needs_five_minutes) {
    Leg four = {"Basel", "Paris", 549, 700}, before = {"Basel", "Paris", 100, 300};
    CHECK_INT(can_change(TO_BASEL, four), 0);
    CHECK_INT(can_change(TO_BASEL, before), 0);
    four.departs = 550;
    CHECK_INT(can_change(TO_BASEL, four), 1);
}

TEST(can_change_not_at_another_station) {
    Leg bad = {"Bad Ragaz", "Chur", 900, 950}, longer = {"Basel Bad", "Chur", 900, 950};
    CHECK_INT(can_change(TO_BASEL, bad), 0);
    CHECK_INT(can_change(TO_BASEL, longer), 0);
    CHECK_INT(can_change(TO_COLOGNE, TO_BASEL), 0);
}

TEST(delayed_shifts_all_later_legs) {
    Journey late = delayed(to_vienna(), 1, 20);
    CHECK_INT(late.legs[0].departs, 485);
    CHECK_INT(late.legs[0].arrives, 545);
    CHECK_INT(late.legs[1].departs, 570);
    CHECK_INT(late.legs[1].arrives, 810);
    CHECK_INT(late.legs[2].departs, 1320);
    CHECK_INT(late.legs[2].arrives, 480);
    CHECK_INT(late.count, 3);
    CHECK_STR(late.legs[2].to, "Vienna");
}

TEST(delayed_leaves_the_journey_of_the_caller) {
    Journey journey = to_vienna(), late = delayed(journey, 0, 60);
    CHECK_INT(journey.legs[0].departs, 485);
    CHECK_INT(late.legs[0].departs, 545);
    CHECK_INT(late.legs[2].arrives, 520);
}

TEST(delayed_from_behind_the_end_changes_nothing) {
    Journey journey = to_vienna(), late = delayed(journey, 3, 60);
    CHECK_INT(late.legs[2].departs, 1300);
    CHECK_INT(late.legs[3].departs, journey.legs[3].departs);
}

TEST(delayed_twice_adds_up) {
    Journey journey = to_vienna(), other = {.legs = {TO_COLOGNE}, .count = 1};
    Journey late = delayed(delayed(journey, 2, 5), 2, 7);
    CHECK_INT(late.legs[2].departs, 1312);
    CHECK_INT(delayed(other, 0, 1).legs[0].departs, 551);
    CHECK_INT(delayed(journey, 0, 0).legs[0].departs, 485);
}

static const Leg BOARD[] = {
    {"Bern", "Basel", 485, 545}, {"Bern", "Zurich", 490, 550}, {"Bern", "Basel", 440, 510},
    {"Thun", "Basel", 450, 510}, {"Bern", "Basel", 300, 360},
};

TEST(first_to_arrives_earliest) {
    CHECK_INT(first_to(BOARD, 4, "Basel").arrives, 510);
    CHECK_STR(first_to(BOARD, 4, "Zurich").to, "Zurich");
    CHECK_INT(first_to(BOARD, 1, "Basel").departs, 485);
}

TEST(first_to_of_equal_arrivals_is_the_first) {
    CHECK_STR(first_to(BOARD, 4, "Basel").from, "Bern");
    CHECK_INT(first_to(BOARD, 4, "Basel").departs, 440);
}

TEST(first_to_nowhere_is_an_empty_leg) {
    Leg none = first_to(BOARD, 5, "Geneva");
    CHECK_STR(none.from, "");
    CHECK_STR(none.to, "");
    CHECK_INT(none.departs, 0);
    CHECK_INT(none.arrives, 0);
    CHECK_STR(first_to(BOARD, 0, "Basel").to, "");
}

TEST(first_to_looks_at_n_legs_only) {
    CHECK_INT(first_to(BOARD, 5, "Basel").arrives, 360);
    CHECK_INT(first_to(BOARD, 2, "Basel").arrives, 545);
}

TEST(same_legs_of_equal_journeys) {
    Journey none = {.count = 0};
    CHECK_INT(same_legs(to_vienna(), to_vienna()), 1);
    CHECK_INT(same_legs(none, none), 1);
}

TEST(same_legs_minds_every_member) {
    Journey a = to_vienna(), b = a;
    b.legs[2].arrives++;
    CHECK_INT(same_legs(a, b), 0);
    b = a;
    b.legs[0].departs = 0;
    CHECK_INT(same_legs(a, b), 0);
    b = a;
    strcpy(b.legs[1].to, "Colmar");
    CHECK_INT(same_legs(a, b), 0);
    b = a;
    strcpy(b.legs[2].from, "Koblenz");
    CHECK_INT(same_legs(a, b), 0);
}

TEST(same_legs_minds_the_count) {
    Journey a = to_vienna(), b = a;
    b.count = 2;
    CHECK_INT(same_legs(a, b), 0);
    CHECK_INT(same_legs(b, a), 0);
}

TEST(same_legs_ignores_what_does_not_count) {
    Journey a = to_vienna(), b = a;
    b.legs[3].departs = 1;
    strcpy(b.legs[0].from, "a long name");
    strcpy(b.legs[0].from, "Bern");
    CHECK_INT(same_legs(a, b), 1);
    CHECK_INT(same_legs(b, a), 1);
}
