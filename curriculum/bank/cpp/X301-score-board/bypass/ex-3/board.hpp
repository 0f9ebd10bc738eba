// The score board of a gym.
#pragma once

#include <string>

class Board {
public:
    Board(const std::string &name, int limit);
    void score(int team, int points);
    std::string text() const;
    bool over() const;
    int made() const { return made_; }

private:
    std::string name_;
    int limit_;
    int points_[2];
    static inline int made_ = 0;
};
