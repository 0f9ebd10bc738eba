#include "test.hpp"

#include <memory>

#include "drawers.hpp"

// A seed that has nothing but ==, and counts its copies.
struct Seed {
    char kind;

    explicit Seed(char with) : kind(with) {}
    Seed(const Seed &other) : kind(other.kind) { ++copies; }
    Seed &operator=(const Seed &) = delete;
    friend bool operator==(const Seed &one, const Seed &other) { return one.kind == other.kind; }

    static inline int copies = 0;
};

// A weight that has nothing but +.
struct Weight {
    int grams = 0;
    friend Weight operator+(const Weight &one, const Weight &other) { return Weight{one.grams + other.grams}; }
};

template <typename T>
std::string count_in_words(const std::vector<T> &values, const T &wanted) {
    if constexpr (requires { count_of(values, wanted); }) return std::to_string(count_of(values, wanted));
    return "no such function";
}

template <typename... Values>
auto total_if_possible(const Values &...values) {
    if constexpr (requires { total(values...); }) return total(values...);
    else return std::string("no such function");
}

// ex-1
TEST(count_of_numbers_and_texts) {
    CHECK_EQ(count_in_words(std::vector<int>{3, 8, 3, 3}, 3), "3");
    CHECK_EQ(count_in_words(std::vector<std::string>{"pea", "bean"}, std::string("rice")), "0");
    CHECK_EQ(count_in_words(std::vector<int>{}, 3), "0");
}

TEST(count_of_seeds_copies_none) {
    std::vector<Seed> seeds;
    seeds.reserve(3);
    seeds.emplace_back('a');
    seeds.emplace_back('b');
    seeds.emplace_back('a');
    const Seed wanted('a');
    Seed::copies = 0;
    CHECK_EQ(count_of(seeds, wanted), 2);
    CHECK_EQ(Seed::copies, 0);
}

// ex-2
TEST(total_of_any_number) {
    CHECK_EQ(total_if_possible(7), 7);
    CHECK_EQ(total_if_possible(1, 2, 3), 6);
    CHECK_EQ(total_if_possible(1, 2, 3, 4, 5), 15);
}

TEST(total_of_texts_from_left_to_right) {
    const std::string a = "pea", b = "-", c = "nut";
    CHECK_EQ(total_if_possible(a, b, c), "pea-nut");
}

TEST(total_of_weights) {
    CHECK_EQ(total_if_possible(Weight{5}, Weight{10}, Weight{1}, Weight{4}).grams, 20);
}

// ex-3
TEST(drawer_gives_the_top_one_first) {
    Drawer<int> drawer;
    CHECK_EQ(drawer.empty(), true);
    drawer.put(1);
    drawer.put(2);
    CHECK_EQ(drawer.take(), 2);
    drawer.put(3);
    CHECK_EQ(drawer.take(), 3);
    CHECK_EQ(drawer.take(), 1);
    CHECK_EQ(drawer.empty(), true);
}

TEST(drawer_of_texts) {
    Drawer<std::string> drawer;
    drawer.put("pea");
    CHECK_EQ(drawer.empty(), false);
    CHECK_EQ(drawer.take(), "pea");
}

TEST(drawer_of_things_that_can_only_be_moved) {
    Drawer<std::unique_ptr<int>> drawer;
    drawer.put(std::make_unique<int>(7));
    const auto taken = drawer.take();
    CHECK_TRUE(taken != nullptr);
    CHECK_EQ(*taken, 7);
}

TEST(drawer_that_is_empty) {
    Drawer<int> drawer;
    CHECK_THROWS(drawer.take(), std::out_of_range);
}
