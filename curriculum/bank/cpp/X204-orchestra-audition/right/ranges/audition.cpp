#include "audition.hpp"

#include <algorithm>

int count_at_least(const std::vector<Player> &players, int least) {
    return std::ranges::count_if(players, [=](int points) { return points >= least; }, &Player::points);
}

std::vector<Player> ranking(const std::vector<Player> &players) {
    auto ranked = players;
    std::ranges::stable_sort(ranked, std::greater{}, &Player::points);
    return ranked;
}

void dismiss(std::vector<Player> &players, const std::string &instrument, int least) {
    const auto goes = [&instrument, least](const Player &player) {
        return player.points < least && player.instrument == instrument;
    };
    players.erase(std::remove_if(players.begin(), players.end(), goes), players.end());
}

std::function<int(const Player &)> scorer(int bonus) {
    return [=](const Player &player) { return player.points + bonus > 100 ? 100 : player.points + bonus; };
}
