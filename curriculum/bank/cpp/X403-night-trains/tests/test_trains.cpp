#include "test.hpp"

#include "source.hpp"
#include "trains.hpp"

static const std::vector<Train> trains{
    {"Graz", 1300, 4}, {"Split", 1290, 0}, {"Paris", 1305, 2}, {"Oslo", 1290, 7}, {"Turin", 1400, 1}};

static std::string cities(const std::vector<Train> &of) {
    std::string text;
    for (const Train &train : of) text += (text.empty() ? "" : " ") + train.city;
    return text;
}

// ex-1
TEST(cities_with_beds_in_order) {
    CHECK_EQ(cities_with_beds(trains), std::vector<std::string>{"Graz", "Paris", "Oslo", "Turin"});
    CHECK_EQ(cities_with_beds({}).size(), 0);
    CHECK_EQ(cities_with_beds({{"Bern", 10, 1}}), std::vector<std::string>{"Bern"});
}

TEST(cities_with_beds_uses_views) {
    CHECK_TRUE(uses("trains.cpp", "cities_with_beds", "views"));
}

// ex-2
TEST(by_departure_sorts) {
    CHECK_EQ(cities(by_departure(trains)), "Split Oslo Graz Paris Turin");
    CHECK_EQ(cities(by_departure({})), "");
}

TEST(by_departure_keeps_the_order_of_many_equals) {
    std::vector<Train> many;
    for (char letter = 'a'; letter <= 'z'; ++letter) many.push_back({std::string(1, letter), 600, 1});
    CHECK_EQ(cities(by_departure(many)), cities(many));
}

TEST(by_departure_sorts_a_range) {
    CHECK_TRUE(uses("trains.cpp", "by_departure", "ranges"));
}

// ex-3
TEST(beds_of_next_from_now_on) {
    const std::vector<Train> sorted{{"Oslo", 1290, 7}, {"Graz", 1300, 4}, {"Paris", 1305, 2}, {"Turin", 1400, 1}};
    CHECK_EQ(beds_of_next(sorted, 1295, 2), 6);
    CHECK_EQ(beds_of_next(sorted, 1300, 2), 6);
    CHECK_EQ(beds_of_next(sorted, 1301, 1), 2);
    CHECK_EQ(beds_of_next(sorted, 0, 0), 0);
}

TEST(beds_of_next_if_there_are_not_so_many) {
    const std::vector<Train> sorted{{"Oslo", 1290, 7}, {"Graz", 1300, 4}};
    CHECK_EQ(beds_of_next(sorted, 1200, 5), 11);
    CHECK_EQ(beds_of_next(sorted, 1301, 5), 0);
}

TEST(beds_of_next_uses_views) {
    CHECK_TRUE(uses("trains.cpp", "beds_of_next", "views"));
}

// ex-4
TEST(first_word_that_is_good) {
    const auto is_long = [](const std::string &word) { return word.size() > 3; };
    CHECK_EQ(first_word(is_long, {"bed", "night", "train"}), "night");
    CHECK_EQ(first_word(is_long, {"bed", "sea"}), "");
    CHECK_EQ(first_word(is_long, {}), "");
}

TEST(first_word_asks_no_more_than_needed) {
    int calls = 0;
    const auto counted = [&calls](const std::string &word) {
        ++calls;
        return word == "b";
    };
    first_word(counted, {"a", "b", "c", "b"});
    CHECK_EQ(calls, 2);
}
