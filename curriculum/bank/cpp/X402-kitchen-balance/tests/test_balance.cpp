#include "test.hpp"

#include "balance.hpp"

struct Flour {
    double bag = 0;
    double grams() const { return bag; }
};

struct Egg {
    int number = 0;
    int grams() const { return 60; }
};

struct Careless {
    double grams() { return 1; }
};

struct Shy {
    void grams() const {}
};

template <typename T>
bool can_compare() {
    return requires(const T &x) { heaviest(x, x); };
}

template <typename T>
bool can_label() {
    return requires(const T &x) { label(x); };
}

// ex-1
TEST(weighable_has_grams) {
    CHECK_TRUE(Weighable<Flour>);
    CHECK_TRUE(Weighable<Egg>);
}

TEST(weighable_is_not_what_has_none) {
    CHECK_FALSE(Weighable<int>);
    CHECK_FALSE(Weighable<std::string>);
}

TEST(weighable_works_for_constant_things) {
    CHECK_FALSE(Weighable<Careless>);
}

TEST(weighable_gives_a_number) {
    CHECK_FALSE(Weighable<Shy>);
}

// ex-2
TEST(heaviest_is_one_of_the_two) {
    const Flour small{200}, large{500};
    CHECK_EQ(heaviest(small, large).bag, 500.0);
    CHECK_EQ(heaviest(large, small).bag, 500.0);
}

TEST(heaviest_of_equals_is_the_first) {
    const Egg one{1}, two{2};
    CHECK_EQ(heaviest(one, two).number, 1);
    CHECK_TRUE((std::is_same_v<decltype(heaviest(one, two)), const Egg &>));
}

TEST(heaviest_is_for_weighable_things_only) {
    CHECK_TRUE(can_compare<Flour>());
    CHECK_FALSE(can_compare<std::string>());
    CHECK_FALSE(can_compare<int>());
}

// ex-3
TEST(label_of_weighable_things) {
    CHECK_EQ(label(Flour{350.9}), "350 g");
    CHECK_EQ(label(Egg{}), "60 g");
}

TEST(label_of_integers) {
    CHECK_EQ(label(3), "3 pieces");
    CHECK_EQ(label(12L), "12 pieces");
}

TEST(label_of_nothing_else) {
    CHECK_FALSE(can_label<std::string>());
    CHECK_FALSE(can_label<double>());
    CHECK_TRUE(can_label<Egg>());
}
