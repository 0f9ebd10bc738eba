#include "board.hpp"

Board::Board(const std::string &name, int limit) : name_{name}, limit_{limit}, points_{} {
    if (limit_ < 1) limit_ = 1;
    made_ += 1;
}

void Board::score(int team, int points) {
    const bool known = team == 0 || team == 1;
    if (known && points > 0 && !over()) this->points_[team] += points;
}

std::string Board::text() const {
    return name_ + ": " + std::to_string(points_[0]) + ':' + std::to_string(points_[1]);
}

bool Board::over() const {
    return points_[0] >= limit_ || points_[1] >= limit_;
}
