#include "test.h"

#include "robot.h"

TEST(drive_changes_the_robot_of_the_caller) {
    Robot robot = {.id = 1, .range = 100, .driven = 7};
    CHECK_INT(drive(&robot, 30), 1);
    CHECK_INT(robot.range, 70);
    CHECK_INT(robot.driven, 37);
    CHECK_INT(drive(&robot, 20), 1);
    CHECK_INT(robot.range, 50);
    CHECK_INT(robot.driven, 57);
}

TEST(drive_too_far_changes_nothing) {
    Robot robot = {.id = 1, .range = 40, .driven = 7};
    CHECK_INT(drive(&robot, 41), 0);
    CHECK_INT(robot.range, 40);
    CHECK_INT(robot.driven, 7);
}

TEST(drive_to_the_last_metre) {
    Robot robot = {.id = 1, .range = 40};
    CHECK_INT(drive(&robot, 40), 1);
    CHECK_INT(robot.range, 0);
    CHECK_INT(robot.driven, 40);
}

TEST(drive_two_robots_in_turn) {
    Room hall = {.dust = 10};
    Robot one = {.id = 1, .range = 100}, two = {.id = 2, .range = 60, .bag = 5, .room = &hall};
    drive(&one, 10);
    drive(&two, 20);
    drive(&one, 10);
    CHECK_INT(one.range, 80);
    CHECK_INT(one.driven, 20);
    CHECK_INT(two.range, 40);
    CHECK_INT(two.driven, 20);
    CHECK_INT(two.id, 2);
    CHECK_INT(two.bag, 5);
    CHECK_TRUE(two.room == &hall);
}

TEST(stronger_hands_back_one_of_the_two) {
    const Robot one = {.id = 1, .range = 50}, two = {.id = 2, .range = 80};
    CHECK_TRUE(stronger(&one, &two) == &two);
    CHECK_TRUE(stronger(&two, &one) == &two);
}

TEST(stronger_of_equal_robots_is_the_first) {
    const Robot one = {.id = 1, .range = 50}, two = {.id = 2, .range = 50};
    CHECK_TRUE(stronger(&one, &two) == &one);
    CHECK_TRUE(stronger(&two, &one) == &two);
}

TEST(stronger_twice_gives_two_answers) {
    const Robot one = {.id = 1, .range = 50}, two = {.id = 2, .range = 80};
    const Robot three = {.id = 3, .range = 20}, four = {.id = 4, .range = 10};
    const Robot *left = stronger(&one, &two), *right = stronger(&three, &four);
    CHECK_TRUE(left != NULL && right != NULL);
    CHECK_INT(left->id, 2);
    CHECK_INT(right->id, 3);
}

TEST(clean_takes_all_the_dust_that_fits) {
    Room hall;
    Robot robot = {.id = 1, .bag = 100, .room = &hall};
    room_open(&hall, 70);
    CHECK_INT(clean(&robot), 70);
    CHECK_INT(robot.bag, 170);
    CHECK_INT(hall.dust, 0);
    CHECK_INT(hall.visits, 1);
}

TEST(clean_stops_when_the_bag_is_full) {
    Room hall;
    Robot robot = {.id = 1, .bag = 450, .room = &hall};
    room_open(&hall, 70);
    CHECK_INT(clean(&robot), 50);
    CHECK_INT(robot.bag, 500);
    CHECK_INT(hall.dust, 20);
    CHECK_INT(clean(&robot), 0);
    CHECK_INT(hall.dust, 20);
    CHECK_INT(hall.visits, 2);
}

TEST(clean_two_robots_share_a_room) {
    Room hall;
    Robot one = {.id = 1, .bag = 470, .room = &hall}, two = {.id = 2, .room = &hall};
    room_open(&hall, 200);
    CHECK_INT(clean(&one), 30);
    CHECK_INT(clean(&two), 170);
    CHECK_INT(hall.dust, 0);
    CHECK_INT(hall.visits, 2);
    CHECK_TRUE(one.room == &hall && two.room == &hall);
}

TEST(clean_in_the_corridor_does_nothing) {
    Robot robot = {.id = 1, .bag = 30, .room = NULL};
    CHECK_INT(clean(&robot), 0);
    CHECK_INT(robot.bag, 30);
}

/* Three robots in the corridor, and behind them one that is not in the list. */
static void line_up(Robot robots[4]) {
    robots[0] = (Robot){.id = 1, .range = 30};
    robots[1] = (Robot){.id = 2, .range = 90};
    robots[2] = (Robot){.id = 3, .range = 90};
    robots[3] = (Robot){.id = 4, .range = 500};
}

TEST(first_free_has_enough_range) {
    Robot robots[4];
    line_up(robots);
    CHECK_TRUE(first_free(robots, 3, 31) == &robots[1]);
    CHECK_TRUE(first_free(robots, 3, 30) == &robots[0]);
}

TEST(first_free_passes_over_robots_in_rooms) {
    Robot robots[4];
    Room hall = {.dust = 5};
    line_up(robots);
    robots[0].room = &hall;
    robots[1].room = &hall;
    CHECK_TRUE(first_free(robots, 3, 10) == &robots[2]);
}

TEST(first_free_of_none_is_null) {
    Robot robots[4];
    line_up(robots);
    CHECK_TRUE(first_free(robots, 3, 91) == NULL);
    CHECK_TRUE(first_free(robots, 0, 10) == NULL);
    CHECK_TRUE(first_free(robots, 4, 91) == &robots[3]);
}

TEST(first_free_leads_to_the_robot_itself) {
    Robot robots[4], *found;
    Room hall = {.dust = 5};
    line_up(robots);
    found = first_free(robots, 3, 50);
    CHECK_TRUE(found != NULL);
    found->room = &hall;
    CHECK_TRUE(robots[1].room == &hall);
    CHECK_TRUE(first_free(robots, 3, 50) == &robots[2]);
}

TEST(first_free_after_a_robot_has_docked) {
    Robot robots[4];
    Room hall = {.dust = 5};
    line_up(robots);
    robots[0].room = &hall;
    robots[0].bag = 480;
    robot_dock(&robots[0], 200);
    CHECK_TRUE(first_free(robots, 3, 150) == &robots[0]);
    CHECK_INT(robots[0].bag, 0);
    CHECK_INT(robots[0].range, 200);
}
