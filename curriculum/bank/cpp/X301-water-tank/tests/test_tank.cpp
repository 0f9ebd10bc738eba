#include "test.hpp"

#include <type_traits>

#include "tank.hpp"

template <typename Any>
bool shows_its_numbers() {
    return requires(Any tank) { tank.level_; } || requires(Any tank) { tank.capacity_; };
}

template <typename Any>
bool can_be_asked_when_const() {
    return requires(const Any tank) {
        tank.level();
        tank.capacity();
    };
}

// ex-1
TEST(a_new_tank_is_empty) {
    Tank tank(200);
    CHECK_EQ(tank.capacity(), 200);
    CHECK_EQ(tank.level(), 0);
}

TEST(a_capacity_below_0_becomes_0) {
    Tank tank(-5), none(0), small(1);
    CHECK_EQ(tank.capacity(), 0);
    CHECK_EQ(none.capacity(), 0);
    CHECK_EQ(small.capacity(), 1);
    CHECK_EQ(tank.fill(3), 3);
}

TEST(a_number_does_not_turn_into_a_tank) {
    CHECK_FALSE((std::is_convertible_v<int, Tank>));
}

// ex-2
TEST(level_and_capacity_of_a_const_tank) {
    CHECK_TRUE(can_be_asked_when_const<Tank>());
}

TEST(nobody_else_writes_to_the_numbers) {
    CHECK_FALSE(shows_its_numbers<Tank>());
}

// ex-3
TEST(fill_up_to_the_brim) {
    Tank tank(100);
    CHECK_EQ(tank.fill(70), 0);
    CHECK_EQ(tank.fill(50), 20);
    CHECK_EQ(tank.level(), 100);
    CHECK_EQ(tank.fill(5), 5);
}

TEST(drain_what_is_there) {
    Tank tank(100);
    tank.fill(70);
    CHECK_EQ(tank.drain(30), 30);
    CHECK_EQ(tank.level(), 40);
    CHECK_EQ(tank.drain(50), 40);
    CHECK_EQ(tank.level(), 0);
}

TEST(fill_after_it_ran_over) {
    Tank tank(100);
    tank.fill(130);
    CHECK_EQ(tank.drain(10), 10);
    CHECK_EQ(tank.level(), 90);
    CHECK_EQ(tank.fill(10), 0);
}

TEST(negative_litres_do_nothing) {
    Tank tank(100);
    tank.fill(50);
    CHECK_EQ(tank.fill(-10), 0);
    CHECK_EQ(tank.drain(-10), 0);
    CHECK_EQ(tank.level(), 50);
    CHECK_EQ(tank.fill(0), 0);
}
