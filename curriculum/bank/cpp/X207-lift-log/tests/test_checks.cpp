#include "test.hpp"

#include <cstdlib>

#include "checks_of_lift.hpp"

static int stops(int from, int to) { return std::abs(to - from); }
static int signed_stops(int from, int to) { return to - from; }
static int counts_both_ends(int from, int to) { return std::abs(to - from) + (from != to); }
static int knows_no_cellar(int from, int to) { return std::abs(std::abs(to) - std::abs(from)); }
static int one_at_least(int from, int to) { return from == to ? 1 : std::abs(to - from); }

static int next(const std::vector<int> &floors, int now) {
    int best = floors.front();
    for (const int floor : floors) {
        const int there = std::abs(floor - now), here = std::abs(best - now);
        if (there < here || (there == here && floor < best)) best = floor;
    }
    return best;
}
static int first_in_the_list(const std::vector<int> &floors, int) { return floors.front(); }
static int last_in_the_list(const std::vector<int> &floors, int) { return floors.back(); }
static int first_of_a_tie(const std::vector<int> &floors, int now) {
    int best = floors.front();
    for (const int floor : floors)
        if (std::abs(floor - now) < std::abs(best - now)) best = floor;
    return best;
}
static int last_of_a_tie(const std::vector<int> &floors, int now) {
    int best = floors.front();
    for (const int floor : floors)
        if (std::abs(floor - now) <= std::abs(best - now)) best = floor;
    return best;
}
static int lowest(const std::vector<int> &floors, int) {
    int best = floors.front();
    for (const int floor : floors) best = floor < best ? floor : best;
    return best;
}

static std::string line(int floor, bool open) {
    return "floor " + std::to_string(floor) + ", door " + (open ? "open" : "shut");
}
static std::string always_open(int floor, bool) { return line(floor, true); }
static std::string turned_round(int floor, bool open) { return line(floor, !open); }
static std::string without_sign(int floor, bool open) { return line(std::abs(floor), open); }
static std::string one_digit(int floor, bool open) { return line(floor % 10, open); }
static std::string closed(int floor, bool open) {
    return "floor " + std::to_string(floor) + ", door " + (open ? "open" : "closed");
}

// ex-1
TEST(checks_stops_accepts_a_good_one) {
    CHECK_EQ(checks_stops(stops), true);
}

TEST(checks_stops_catches_a_sign) {
    CHECK_EQ(checks_stops(signed_stops), false);
}

TEST(checks_stops_catches_a_wrong_count) {
    CHECK_EQ(checks_stops(counts_both_ends), false);
    CHECK_EQ(checks_stops(one_at_least), false);
}

TEST(checks_stops_catches_who_knows_no_cellar) {
    CHECK_EQ(checks_stops(knows_no_cellar), false);
}

// ex-2
TEST(checks_queue_accepts_a_good_one) {
    CHECK_EQ(checks_queue(next), true);
}

TEST(checks_queue_catches_who_looks_at_the_order) {
    CHECK_EQ(checks_queue(first_in_the_list), false);
    CHECK_EQ(checks_queue(last_in_the_list), false);
    CHECK_EQ(checks_queue(lowest), false);
}

TEST(checks_queue_catches_a_wrong_tie) {
    CHECK_EQ(checks_queue(first_of_a_tie), false);
    CHECK_EQ(checks_queue(last_of_a_tie), false);
}

// ex-3
TEST(checks_log_accepts_a_good_one) {
    CHECK_EQ(checks_log(line), true);
}

TEST(checks_log_catches_a_wrong_door) {
    CHECK_EQ(checks_log(always_open), false);
    CHECK_EQ(checks_log(turned_round), false);
    CHECK_EQ(checks_log(closed), false);
}

TEST(checks_log_catches_a_wrong_floor) {
    CHECK_EQ(checks_log(without_sign), false);
    CHECK_EQ(checks_log(one_digit), false);
}
