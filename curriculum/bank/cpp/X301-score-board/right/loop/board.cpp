#include "board.hpp"

Board::Board(const std::string &name, int limit) : name_(name), limit_(limit < 1 ? 1 : limit), points_{0, 0} {
    ++made_;
}

void Board::score(int team, int points) {
    if (team < 0 || team > 1 || points < 1 || over()) {
        return;
    }
    points_[team] += points;
}

std::string Board::text() const {
    std::string shown = name_;
    shown += ": " + std::to_string(points_[0]);
    shown += ":" + std::to_string(points_[1]);
    return shown;
}

bool Board::over() const {
    for (const int points : points_)
        if (points >= limit_) return true;
    return false;
}
