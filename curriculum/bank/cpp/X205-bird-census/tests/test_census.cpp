#include "test.hpp"

#include "census.hpp"

using Counts = std::map<std::string, int>;

// ex-1
TEST(counted_by_species) {
    CHECK_EQ(counted({"wren", "tit", "wren", "owl", "wren"}), Counts{{"owl", 1}, {"tit", 1}, {"wren", 3}});
}

TEST(counted_of_nothing) {
    CHECK_EQ(counted({}).size(), 0);
}

// ex-2
TEST(seen_gives_the_number) {
    const Counts counts{{"owl", 1}, {"wren", 3}};
    CHECK_EQ(seen(counts, "wren"), 3);
    CHECK_EQ(seen(counts, "owl"), 1);
}

TEST(seen_of_a_species_that_is_missing) {
    const Counts counts{{"owl", 1}};
    CHECK_EQ(seen(counts, "wren"), 0);
    CHECK_EQ(seen({}, "wren"), 0);
}

TEST(seen_adds_no_entry) {
    const Counts counts{{"owl", 1}};
    seen(counts, "owl");
    CHECK_EQ(counts.size(), 1);
    Counts others{{"owl", 1}};
    seen(others, "wren");
    CHECK_EQ(others.size(), 1);
}

// ex-3
TEST(only_here_leaves_the_species_of_the_others_out) {
    CHECK_EQ(only_here({"wren", "owl", "wren", "tit"}, {"owl", "jay"}), std::set<std::string>{"tit", "wren"});
}

TEST(only_here_even_if_seen_more_often) {
    CHECK_EQ(only_here({"owl", "owl", "owl"}, {"owl"}).size(), 0);
}

TEST(only_here_without_others) {
    CHECK_EQ(only_here({"wren", "owl"}, {}), std::set<std::string>{"owl", "wren"});
    CHECK_EQ(only_here({}, {"owl"}).size(), 0);
}

// ex-4
TEST(most_seen_of_several) {
    CHECK_EQ(most_seen({{"jay", 2}, {"owl", 1}, {"wren", 3}}), "wren");
    CHECK_EQ(most_seen({{"jay", 5}, {"owl", 1}}), "jay");
    CHECK_EQ(most_seen({{"owl", 1}}), "owl");
}

TEST(most_seen_of_equals_is_the_first) {
    CHECK_EQ(most_seen({{"jay", 1}, {"owl", 4}, {"wren", 4}}), "owl");
}

TEST(most_seen_of_nothing) {
    CHECK_EQ(most_seen({}), "");
}
