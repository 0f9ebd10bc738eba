#include "test.hpp"

#include <type_traits>
#include <utility>

#include "roll.hpp"

// The marks of a roll, such as "3 0 7".
static std::string marks(const Roll &roll) {
    std::string text;
    for (int i = 0; i < roll.count(); ++i) text += (i > 0 ? " " : "") + std::to_string(roll.mark(i));
    return text;
}

static Roll three(int first, int second, int third) {
    Roll roll(3);
    roll.set(0, first);
    roll.set(1, second);
    roll.set(2, third);
    return roll;
}

// Assigns as the class does, where it can.
template <typename Any>
bool assign(Any &to, const Any &from) {
    if constexpr (std::is_copy_assignable_v<Any>) {
        to = from;
        return true;
    }
    return false;
}

// ex-1
TEST(a_copy_has_a_block_of_its_own) {
    {
        Roll first = three(1, 2, 3);
        Roll copy = first;
        copy.set(0, 9);
        CHECK_EQ(marks(first), "1 2 3");
        CHECK_EQ(marks(copy), "9 2 3");
    }
    CHECK_EQ(store::wrong, 0);
    CHECK_EQ(store::lent, 0);
}

// ex-2
TEST(assignment_copies_and_returns_the_old_block) {
    {
        Roll first = three(1, 2, 3);
        Roll other(1);
        CHECK_TRUE(assign(other, first));
        other.set(2, 8);
        CHECK_EQ(marks(first), "1 2 3");
        CHECK_EQ(marks(other), "1 2 8");
        CHECK_EQ(store::lent, 2);
    }
    CHECK_EQ(store::wrong, 0);
    CHECK_EQ(store::lent, 0);
}

TEST(assignment_to_itself_changes_nothing) {
    {
        Roll roll = three(4, 5, 6);
        const Roll &same = roll;
        CHECK_TRUE(assign(roll, same));
        CHECK_EQ(marks(roll), "4 5 6");
    }
    CHECK_EQ(store::wrong, 0);
    CHECK_EQ(store::lent, 0);
}

// ex-3
TEST(a_move_takes_the_block_over) {
    {
        Roll first = three(1, 2, 3);
        const int before = store::taken;
        Roll second = std::move(first);
        CHECK_EQ(marks(second), "1 2 3");
        CHECK_EQ(first.count(), 0);
        CHECK_EQ(store::taken, before);
    }
    CHECK_EQ(store::wrong, 0);
    CHECK_EQ(store::lent, 0);
}

TEST(a_move_assignment_takes_the_block_over) {
    {
        Roll first = three(1, 2, 3);
        Roll second = three(7, 8, 9);
        const int before = store::taken;
        second = std::move(first);
        CHECK_EQ(marks(second), "1 2 3");
        CHECK_EQ(first.count(), 0);
        CHECK_EQ(store::taken, before);
        CHECK_EQ(store::lent, 1);
    }
    CHECK_EQ(store::wrong, 0);
    CHECK_EQ(store::lent, 0);
}

TEST(a_move_to_itself_changes_nothing) {
    Roll roll = three(4, 5, 6);
    Roll &same = roll;
    roll = std::move(same);
    CHECK_EQ(marks(roll), "4 5 6");
}

TEST(moves_cannot_fail) {
    CHECK_TRUE(std::is_nothrow_move_constructible_v<Roll>);
    CHECK_TRUE(std::is_nothrow_move_assignable_v<Roll>);
}
