#include "test.hpp"

#include "readers.hpp"
#include "source.hpp"

static const std::vector<Reader> readers{
    {"ida@x", "Oslo", 3}, {"bo@x", "Bern", 0}, {"kim@x", "Oslo", 8}, {"lea@x", "Bern", 2}, {"max@x", "Bern", 2}};

static std::string addresses(const std::vector<Reader> &of) {
    std::string text;
    for (const Reader &reader : of) text += (text.empty() ? "" : " ") + reader.address;
    return text;
}

// A filter whose town has long gone: the function that held it has returned.
[[gnu::noinline]] static std::function<bool(const Reader &)> made_elsewhere(const char *town) {
    return from(town);
}

// Writes over the stack of functions that have returned, as later calls do.
[[gnu::noinline]] static int later_calls() {
    volatile char stack[4096];
    for (int i = 0; i < 4096; ++i) stack[i] = 'Z';
    return stack[7];
}

// ex-1
TEST(forget_idle_makes_the_vector_smaller) {
    auto left = readers;
    forget_idle(left);
    CHECK_EQ(addresses(left), "ida@x kim@x lea@x max@x");
}

TEST(forget_idle_may_forget_all) {
    std::vector<Reader> left{{"bo@x", "Bern", 0}};
    forget_idle(left);
    CHECK_EQ(left.size(), 0);
}

// ex-2
TEST(opened_in_adds_up) {
    CHECK_EQ(opened_in(readers, "Oslo"), 11);
    CHECK_EQ(opened_in(readers, "Bern"), 4);
    CHECK_EQ(opened_in(readers, "Rome"), 0);
}

TEST(opened_in_goes_on_without_a_loop) {
    CHECK_FALSE(uses("readers.cpp", "opened_in", "for"));
}

// ex-3
TEST(by_town_then_by_letters) {
    auto sorted = readers;
    by_town(sorted);
    CHECK_EQ(addresses(sorted), "lea@x max@x bo@x kim@x ida@x");
}

TEST(by_town_keeps_the_order_of_many_equals) {
    std::vector<Reader> many;
    for (char letter = 'a'; letter <= 'z'; ++letter) many.push_back({std::string(1, letter), "Bern", 1});
    const std::string before = addresses(many);
    by_town(many);
    CHECK_EQ(addresses(many), before);
}

// ex-4
TEST(from_is_used_long_after_the_call) {
    const auto in_oslo = made_elsewhere("Oslo of the very long name");
    CHECK_EQ(later_calls(), 90);
    const auto in_bern = made_elsewhere("Bern");
    CHECK_EQ(later_calls(), 90);
    CHECK_EQ(in_oslo({"a", "Oslo of the very long name", 1}), true);
    CHECK_EQ(in_oslo({"a", "Bern", 1}), false);
    CHECK_EQ(in_bern(readers[1]), true);
    CHECK_EQ(in_bern(readers[0]), false);
}
