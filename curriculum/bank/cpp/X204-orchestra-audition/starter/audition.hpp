// Auditions of an orchestra. Leave this file as it is.
#pragma once

#include <functional>
#include <string>
#include <vector>

struct Player {
    std::string name;
    std::string instrument;
    int points = 0;
};

int count_at_least(const std::vector<Player> &players, int least);
std::vector<Player> ranking(const std::vector<Player> &players);
void dismiss(std::vector<Player> &players, const std::string &instrument, int least);
std::function<int(const Player &)> scorer(int bonus);
