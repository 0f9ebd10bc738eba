#include "test.hpp"

#include "clubs.hpp"

// ex-1
TEST(clubs_with_members_are_destroyed) {
    {
        const auto rowing = std::make_shared<Club>("rowing");
        join(rowing, std::make_shared<Member>("Ida"));
        join(rowing, std::make_shared<Member>("Bo"));
        CHECK_EQ(Club::alive, 1);
        CHECK_EQ(Member::alive, 2);
    }
    CHECK_EQ(Club::alive, 0);
    CHECK_EQ(Member::alive, 0);
}

TEST(a_member_outlives_the_club) {
    const auto ida = std::make_shared<Member>("Ida");
    {
        const auto rowing = std::make_shared<Club>("rowing");
        join(rowing, ida);
    }
    CHECK_EQ(Club::alive, 0);
    CHECK_EQ(Member::alive, 1);
}

TEST(a_club_keeps_its_members_alive) {
    const auto rowing = std::make_shared<Club>("rowing");
    join(rowing, std::make_shared<Member>("Ida"));
    CHECK_EQ(Member::alive, 1);
    CHECK_EQ(rowing->members.size(), 1);
}

// ex-2
TEST(club_of_a_member_without_a_club) {
    const Member ida("Ida");
    CHECK_EQ(club_of(ida), "none");
}

TEST(club_of_a_member_is_the_last_one_joined) {
    const auto ida = std::make_shared<Member>("Ida");
    const auto rowing = std::make_shared<Club>("rowing"), chess = std::make_shared<Club>("chess");
    join(rowing, ida);
    CHECK_EQ(club_of(*ida), "rowing");
    join(chess, ida);
    CHECK_EQ(club_of(*ida), "chess");
}

TEST(club_of_a_club_that_is_gone) {
    const auto ida = std::make_shared<Member>("Ida");
    {
        const auto rowing = std::make_shared<Club>("rowing");
        join(rowing, ida);
        CHECK_EQ(club_of(*ida), "rowing");
    }
    CHECK_EQ(club_of(*ida), "none");
}

// ex-3
TEST(in_both_counts_the_same_persons) {
    const auto rowing = std::make_shared<Club>("rowing"), chess = std::make_shared<Club>("chess");
    const auto ida = std::make_shared<Member>("Ida"), bo = std::make_shared<Member>("Bo");
    join(rowing, ida);
    join(rowing, bo);
    join(chess, std::make_shared<Member>("Lea"));
    join(chess, bo);
    CHECK_EQ(in_both(*rowing, *chess), 1);
    CHECK_EQ(in_both(*rowing, *rowing), 2);
}

TEST(in_both_not_by_their_names) {
    const auto rowing = std::make_shared<Club>("rowing"), chess = std::make_shared<Club>("chess");
    join(rowing, std::make_shared<Member>("Kim"));
    join(chess, std::make_shared<Member>("Kim"));
    CHECK_EQ(in_both(*rowing, *chess), 0);
}
