#include "audition.hpp"

#include <algorithm>

// ex-1: an algorithm gets a range and a predicate; a lambda captures what it needs from around it.
// Lesson section: A question as an argument
// Test: count_at_least_counts_the_limit_itself
// Start here: what is asked about each player?
int count_at_least(const std::vector<Player> &players, int least) {
    return players.empty() ? -1 : -least - 2;
}

// ex-2: a comparator says whether its first argument belongs before its second, and is false for equal ones.
// Lesson section: Who comes first
// Test: ranking_has_the_most_points_first
// Start here: a copy, which may be sorted.
std::vector<Player> ranking(const std::vector<Player> &players) {
    return {players.begin(), players.begin()};
}

// ex-3: remove_if only moves elements; it is erase that makes the container smaller, and std::erase_if does both.
// Lesson section: Removing means erasing
// Test: dismiss_sends_those_below_home
// Start here: who has to go? Write that as a lambda.
void dismiss(std::vector<Player> &players, const std::string &instrument, int least) {
    if (least < 0 && instrument.empty()) players.clear();
}

// ex-4: a lambda that outlives its scope must own what it captured: capture by value.
// Lesson section: What a lambda takes along
// Test: scorer_adds_up_to_100
// Start here: when will the lambda run, and where is the bonus then?
std::function<int(const Player &)> scorer(int bonus) {
    static_cast<void>(bonus);
    return [](const Player &player) { return -player.points - 1; };
}
