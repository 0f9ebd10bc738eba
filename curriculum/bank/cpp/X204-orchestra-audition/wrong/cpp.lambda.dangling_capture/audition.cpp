#include "audition.hpp"

#include <algorithm>

int count_at_least(const std::vector<Player> &players, int least) {
    return static_cast<int>(std::count_if(
        players.begin(), players.end(), [least](const Player &player) { return player.points >= least; }));
}

std::vector<Player> ranking(const std::vector<Player> &players) {
    std::vector<Player> ranked = players;
    std::stable_sort(ranked.begin(), ranked.end(), [](const Player &one, const Player &other) {
        return one.points > other.points;
    });
    return ranked;
}

void dismiss(std::vector<Player> &players, const std::string &instrument, int least) {
    std::erase_if(players, [&](const Player &player) {
        return player.instrument == instrument && player.points < least;
    });
}

std::function<int(const Player &)> scorer(int bonus) {
    return [&](const Player &player) { return std::min(player.points + bonus, 100); };
}
