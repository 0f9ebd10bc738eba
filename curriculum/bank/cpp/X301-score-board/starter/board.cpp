#include "board.hpp"

// ex-1: members get their first value in the initialiser list; a declaration in the body makes a new variable.
// Lesson section: The list, and not the body
// Test: a_new_board_shows_the_name_and_zeros
// Start here: which variables does the body declare?
Board::Board(const std::string &name, int limit) : name_("?"), limit_(1), points_{1, 1} {
    std::string name_ = name;
    int limit_ = limit;
    made_ = limit_ > 0 && !name_.empty() ? 1 : 0;
}

// ex-2: a member function checks its arguments first, then changes the members, not variables of its own.
// Lesson section: Members, not namesakes
// Test: score_adds_up_for_each_team
// Start here: which points are raised in the last line?
void Board::score(int team, int points) {
    if (over()) {
        return;
    }
    int points_[2] = {0, 0};
    points_[team == 1] += points;
}

std::string Board::text() {
    return name_ + ": " + std::to_string(points_[0]) + ':' + std::to_string(points_[1]);
}

bool Board::over() {
    return points_[0] >= limit_ || points_[1] >= limit_;
}
