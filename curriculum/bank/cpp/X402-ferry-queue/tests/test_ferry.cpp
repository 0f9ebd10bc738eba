#include "test.hpp"

#include <array>
#include <vector>

#include "ferry.hpp"

struct Car {
    int metres = 4;
    int length() const { return metres; }
};

struct Coach {
    long length() const { return 12; }
    short seats() const { return 50; }
};

struct Named {
    std::string length() const { return "long"; }
};

struct Half {
    double length() const { return 0.5; }
};

struct Grows {
    int length() { return 1; }
};

struct Bench {
    int seats() const { return 3; }
};

template <typename T>
bool can_measure() {
    return requires(const T &x) { metres(x); };
}

template <typename T>
bool can_pay() {
    return requires(const T &x) { fare(x); };
}

// ex-1
TEST(vehicle_has_a_whole_length) {
    CHECK_TRUE(Vehicle<Car>);
    CHECK_TRUE(Vehicle<Coach>);
    CHECK_FALSE(Vehicle<Named>);
    CHECK_FALSE(Vehicle<Half>);
}

TEST(vehicle_is_no_number_and_nothing_that_changes) {
    CHECK_FALSE(Vehicle<int>);
    CHECK_FALSE(Vehicle<Bench>);
    CHECK_FALSE(Vehicle<Grows>);
}

// ex-2
TEST(metres_of_ranges_of_vehicles) {
    CHECK_EQ(metres(std::vector<Car>{{4}, {5}, {3}}), 12);
    CHECK_EQ(metres(std::array<Coach, 2>{}), 24);
    CHECK_EQ(metres(std::vector<Car>{}), 0);
}

TEST(metres_of_nothing_else) {
    CHECK_TRUE(can_measure<std::vector<Car>>());
    CHECK_FALSE(can_measure<int>());
    CHECK_FALSE(can_measure<Car>());
    CHECK_FALSE(can_measure<std::vector<int>>());
}

// ex-3
TEST(fare_of_a_vehicle) {
    CHECK_EQ(fare(Car{4}), 40);
    CHECK_EQ(fare(Car{5}), 50);
}

TEST(fare_of_a_bus_with_its_seats) {
    CHECK_EQ(fare(Coach{}), 220);
}

TEST(fare_of_vehicles_only) {
    CHECK_TRUE(can_pay<Coach>());
    CHECK_FALSE(can_pay<Bench>());
    CHECK_FALSE(can_pay<int>());
}
