#include "test.hpp"

#include <climits>

#include "manifest.hpp"

// ex-1
TEST(repeat_first_of_a_few) {
    std::vector<std::string> names{"Emma of the seven seas and all the winds", "Otto"};
    names.shrink_to_fit();
    repeat_first(names);
    CHECK_EQ(names, std::vector<std::string>{"Emma of the seven seas and all the winds", "Otto", "--", "Emma of the seven seas and all the winds"});
}

TEST(repeat_first_of_many) {
    std::vector<std::string> names;
    for (int i = 0; i < 20; ++i) names.push_back("a name that is too long for the small buffer, number " + std::to_string(i));
    names.shrink_to_fit();
    repeat_first(names);
    CHECK_EQ(names.size(), 22);
    CHECK_EQ(names.back(), "a name that is too long for the small buffer, number 0");
    CHECK_EQ(names[20], "--");
}

TEST(repeat_first_of_none) {
    std::vector<std::string> names;
    repeat_first(names);
    CHECK_EQ(names.size(), 0);
}

// ex-2
TEST(framed_takes_a_part_as_it_is) {
    const std::string line = "Emma;Otto;Ida";
    const std::string_view view = line;
    CHECK_EQ(framed(view.substr(5, 4)), "<Otto>");
    CHECK_EQ(framed(view.substr(0, 4)), "<Emma>");
    CHECK_EQ(framed("two words"), "<two words>");
}

TEST(framed_of_characters_without_an_end_mark) {
    const char letters[] = {'a', 'b', 'c'};
    CHECK_EQ(framed(std::string_view(letters, 2)), "<ab>");
    CHECK_EQ(framed(std::string_view("a\0b", 3)).size(), 5);
}

TEST(framed_of_nothing) {
    CHECK_EQ(framed(std::string_view()), "<>");
}

// ex-3
TEST(share_is_the_quotient) {
    CHECK_EQ(share(17, 5), 3);
    CHECK_EQ(share(-17, 5), -3);
    CHECK_EQ(share(0, 4), 0);
    CHECK_EQ(share(INT_MIN, 1), INT_MIN);
    CHECK_EQ(share(INT_MAX, -1), -INT_MAX);
}

TEST(share_among_no_ships) {
    CHECK_EQ(share(17, 0), std::nullopt);
    CHECK_EQ(share(0, 0), std::nullopt);
}

TEST(share_that_does_not_fit) {
    CHECK_EQ(share(INT_MIN, -1), std::nullopt);
}
