#include "test.hpp"

#include "settings.hpp"

// A setting in words, without the function under test.
static std::string in_words(const std::optional<Setting> &setting) {
    if (!setting) return "nothing";
    if (setting->index() == 0) return "Mode " + std::get<0>(*setting).name;
    return "Degrees " + std::to_string(std::get<1>(*setting).value);
}

// ex-1
TEST(degrees_of_digits) {
    CHECK_EQ(degrees("21"), 21);
    CHECK_EQ(degrees("7"), 7);
    CHECK_EQ(degrees("90"), 90);
}

TEST(degrees_of_0_is_a_value) {
    CHECK_EQ(degrees("0"), 0);
}

TEST(degrees_of_what_is_no_number) {
    CHECK_EQ(degrees(""), std::nullopt);
    CHECK_EQ(degrees("210"), std::nullopt);
    CHECK_EQ(degrees("2x"), std::nullopt);
    CHECK_EQ(degrees("-5"), std::nullopt);
    CHECK_EQ(degrees("1:"), std::nullopt);
}

// ex-2
TEST(target_is_mine_if_there_is_one) {
    CHECK_EQ(target(19, 25), 19);
    CHECK_EQ(target(0, 25), 0);
    CHECK_EQ(target(22, std::nullopt), 22);
}

TEST(target_is_the_one_of_the_house_else) {
    CHECK_EQ(target(std::nullopt, 15), 15);
}

TEST(target_without_any) {
    CHECK_EQ(target(std::nullopt, std::nullopt), 18);
}

// ex-3
TEST(parse_modes_and_degrees) {
    CHECK_EQ(in_words(parse("away")), "Mode away");
    CHECK_EQ(in_words(parse("boost")), "Mode boost");
    CHECK_EQ(in_words(parse("21")), "Degrees 21");
}

TEST(parse_of_nonsense) {
    CHECK_EQ(in_words(parse("warm")), "nothing");
    CHECK_EQ(in_words(parse("")), "nothing");
}

// ex-4
TEST(describe_each_kind) {
    CHECK_EQ(describe(Mode{"away"}), "mode away");
    CHECK_EQ(describe(Degrees{21}), "21 degrees");
    CHECK_EQ(describe(Degrees{0}), "0 degrees");
}
