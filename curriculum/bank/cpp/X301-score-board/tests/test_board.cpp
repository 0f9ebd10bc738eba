#include "test.hpp"

#include "board.hpp"

template <typename Any>
std::string text_of_const(const Any &board) {
    if constexpr (requires { board.text(), board.over(); }) return board.text() + (board.over() ? " over" : "");
    return "not for a const board";
}

template <typename Any>
int made_without_a_board() {
    if constexpr (requires { Any::made(); }) return Any::made();
    return -1;
}

// ex-1
TEST(a_new_board_shows_the_name_and_zeros) {
    Board board("Lions", 15);
    CHECK_EQ(board.text(), "Lions: 0:0");
    CHECK_EQ(board.over(), false);
}

TEST(a_new_board_has_its_limit) {
    Board board("Lions", 3), small("Gulls", 0);
    board.score(0, 2);
    CHECK_EQ(board.over(), false);
    board.score(0, 1);
    CHECK_EQ(board.over(), true);
    CHECK_EQ(small.over(), false);
    small.score(1, 1);
    CHECK_EQ(small.over(), true);
}

TEST(boards_are_counted) {
    Board first("a", 1), second("b", 2), third("c", 3);
    CHECK_EQ(third.made(), 3);
}

// ex-2
TEST(score_adds_up_for_each_team) {
    Board board("Lions", 50);
    board.score(0, 5);
    board.score(1, 9);
    board.score(0, 7);
    CHECK_EQ(board.text(), "Lions: 12:9");
}

TEST(score_ignores_other_teams_and_no_points) {
    Board board("Lions", 50);
    board.score(2, 5);
    board.score(-1, 5);
    board.score(0, 0);
    board.score(1, -4);
    CHECK_EQ(board.text(), "Lions: 0:0");
}

TEST(score_adds_nothing_after_the_end) {
    Board board("Lions", 10);
    board.score(1, 10);
    board.score(0, 3);
    board.score(1, 1);
    CHECK_EQ(board.text(), "Lions: 0:10");
}

// ex-3
TEST(text_of_a_const_board) {
    const Board board("Lions", 15);
    CHECK_EQ(text_of_const(board), "Lions: 0:0");
}

TEST(made_needs_no_board) {
    CHECK_EQ(made_without_a_board<Board>(), 0);
    const Board board("Lions", 15);
    CHECK_EQ(made_without_a_board<Board>(), 1);
}
