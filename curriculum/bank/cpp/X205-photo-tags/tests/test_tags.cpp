#include "test.hpp"

#include "tags.hpp"

// ex-1
TEST(has_tag_adds_no_tag) {
    Index index{{"sea", {4, 7}}};
    CHECK_EQ(has_tag(index, "sky"), false);
    CHECK_EQ(index.size(), 1);
    CHECK_EQ(has_tag(index, "sea"), true);
}

TEST(has_tag_also_of_one_without_photos) {
    Index index{{"empty", {}}};
    CHECK_EQ(has_tag(index, "empty"), true);
    CHECK_EQ(index.size(), 1);
}

// ex-2
TEST(photos_with_a_tag) {
    const Index index{{"sea", {4, 7}}, {"sky", {1}}};
    CHECK_EQ(photos_with(index, "sea"), std::set<int>{4, 7});
    CHECK_EQ(photos_with(index, "sky"), std::set<int>{1});
}

TEST(photos_with_a_tag_that_is_missing) {
    const Index index{{"sea", {4, 7}}};
    CHECK_EQ(photos_with(index, "dog").size(), 0);
    CHECK_EQ(photos_with({}, "dog").size(), 0);
}

// ex-3
TEST(raise_all_changes_the_map) {
    Counts counts{{"sea", 2}, {"sky", 0}};
    raise_all(counts, 3);
    CHECK_EQ(counts, Counts{{"sea", 5}, {"sky", 3}});
}

// ex-4
TEST(drop_rare_of_neighbours) {
    Counts counts{{"a", 1}, {"b", 2}, {"c", 9}, {"d", 0}, {"e", 1}};
    drop_rare(counts, 3);
    CHECK_EQ(counts, Counts{{"c", 9}});
}

TEST(drop_rare_keeps_what_has_enough) {
    Counts counts{{"a", 3}, {"b", 2}};
    drop_rare(counts, 3);
    CHECK_EQ(counts, Counts{{"a", 3}});
    drop_rare(counts, 100);
    CHECK_EQ(counts.size(), 0);
}
