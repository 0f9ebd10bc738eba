// The score board of a gym.
#pragma once

#include <string>

class Board {
public:
    Board(const std::string &name, int limit);
    void score(int team, int points);
    // ex-3: const member functions may be called for constants; static ones belong to the class and need no object.
    // Lesson section: For constants, and without an object
    // Test: text_of_a_const_board
    // Start here: three words are missing in the header.
    std::string text();
    bool over();
    int made() { return made_; }

private:
    std::string name_;
    int limit_;
    int points_[2];
    static inline int made_ = 0;
};
