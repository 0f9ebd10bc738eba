#include "board.hpp"

#include <algorithm>

Board::Board(const std::string &name, int limit) : name_(name), limit_(std::max(1, limit)), points_{0, 0} {
    ++made_;
}

void Board::score(int team, int points) {
    if (team < 0 || team > 1 || points < 1 || over()) {
        return;
    }
    points_[team] += points;
}

std::string Board::text() const {
    return name_ + ": " + std::to_string(points_[0]) + ':' + std::to_string(points_[1]);
}

bool Board::over() const {
    return points_[0] >= limit_ || points_[1] >= limit_;
}
