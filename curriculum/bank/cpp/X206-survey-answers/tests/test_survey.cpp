#include "test.hpp"

#include <type_traits>

#include "survey.hpp"

// An optional in words, and a bare number as what it is.
template <typename Result>
std::string in_words(const Result &result) {
    if constexpr (std::is_same_v<Result, std::optional<int>>) return result ? std::to_string(*result) : "nothing";
    else return "a bare number";
}

// ex-1
TEST(age_of_digits) {
    CHECK_EQ(in_words(age("42")), "42");
    CHECK_EQ(in_words(age("0")), "0");
    CHECK_EQ(in_words(age("101")), "101");
}

TEST(age_of_anything_else) {
    CHECK_EQ(in_words(age("")), "nothing");
    CHECK_EQ(in_words(age("-1")), "nothing");
    CHECK_EQ(in_words(age("4x")), "nothing");
    CHECK_EQ(in_words(age("1000")), "nothing");
}

// ex-2
TEST(oldest_of_those_with_an_age) {
    CHECK_EQ(in_words(oldest({30, std::nullopt, 55, 41})), "55");
    CHECK_EQ(in_words(oldest({std::nullopt, 7})), "7");
    CHECK_EQ(in_words(oldest({90, 8})), "90");
    CHECK_EQ(in_words(oldest({0, std::nullopt})), "0");
}

TEST(oldest_of_none) {
    CHECK_EQ(in_words(oldest({})), "nothing");
    CHECK_EQ(in_words(oldest({std::nullopt, std::nullopt})), "nothing");
}

// ex-3
TEST(shown_of_each_kind) {
    CHECK_EQ(shown(std::string("yes")), "\"yes\"");
    CHECK_EQ(shown(std::string("")), "\"\"");
    CHECK_EQ(shown(12), "12");
    CHECK_EQ(shown(0), "0");
}

TEST(an_answer_is_a_variant) {
    CHECK_TRUE((std::is_same_v<Answer, std::variant<std::string, int>>));
}
