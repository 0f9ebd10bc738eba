#include "test.hpp"

#include "audition.hpp"
#include "source.hpp"

static const std::vector<Player> players{
    {"Ida", "viola", 70}, {"Bo", "oboe", 85}, {"Kim", "viola", 50}, {"Lea", "horn", 85}, {"Max", "oboe", 50}};

static std::string names(const std::vector<Player> &of) {
    std::string text;
    for (const Player &player : of) text += (text.empty() ? "" : " ") + player.name;
    return text;
}

static bool loops(const char *function) {
    return uses("audition.cpp", function, "for") || uses("audition.cpp", function, "while");
}

// ex-1
TEST(count_at_least_counts_the_limit_itself) {
    CHECK_EQ(count_at_least(players, 70), 3);
    CHECK_EQ(count_at_least(players, 50), 5);
    CHECK_EQ(count_at_least(players, 86), 0);
}

TEST(count_at_least_has_no_loop) {
    CHECK_FALSE(loops("count_at_least"));
}

// ex-2
TEST(ranking_has_the_most_points_first) {
    CHECK_EQ(names(ranking(players)), "Bo Lea Ida Kim Max");
    CHECK_EQ(names(ranking({})), "");
}

TEST(ranking_keeps_the_order_of_many_equals) {
    std::vector<Player> many;
    std::string expected;
    for (char letter = 'a'; letter <= 'z'; ++letter) {
        many.push_back({std::string(1, letter), "harp", 60});
        expected += (letter == 'a' ? "" : " ") + std::string(1, letter);
    }
    CHECK_EQ(names(ranking(many)), expected);
}

TEST(ranking_has_no_loop) {
    CHECK_FALSE(loops("ranking"));
}

// ex-3
TEST(dismiss_sends_those_below_home) {
    auto left = players;
    dismiss(left, "viola", 60);
    CHECK_EQ(names(left), "Ida Bo Lea Max");
    dismiss(left, "oboe", 100);
    CHECK_EQ(names(left), "Ida Lea");
}

TEST(dismiss_keeps_those_on_the_limit) {
    auto left = players;
    dismiss(left, "viola", 50);
    CHECK_EQ(left.size(), 5);
}

TEST(dismiss_has_no_loop) {
    CHECK_FALSE(loops("dismiss"));
}

// ex-4
TEST(scorer_adds_up_to_100) {
    const auto kind = scorer(20);
    CHECK_EQ(kind(players[0]), 90);
    CHECK_EQ(kind(players[1]), 100);
    CHECK_EQ(kind({"Pia", "tuba", 80}), 100);
}

TEST(scorers_have_a_bonus_each) {
    const auto kind = scorer(20), strict = scorer(-5);
    CHECK_EQ(kind(players[2]), 70);
    CHECK_EQ(strict(players[2]), 45);
}
