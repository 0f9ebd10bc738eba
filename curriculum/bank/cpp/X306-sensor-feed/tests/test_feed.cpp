#include "test.hpp"

#include "feed.hpp"

// ex-1
TEST(value_of_good_lines) {
    CHECK_EQ(value_of("temp=21"), 21);
    CHECK_EQ(value_of("=0"), 0);
    CHECK_EQ(value_of("wind=190"), 190);
}

TEST(value_of_bad_lines) {
    CHECK_THROWS_WITH(value_of("temp"), std::invalid_argument, "temp");
    CHECK_THROWS_WITH(value_of("temp="), std::invalid_argument, "temp=");
    CHECK_THROWS_WITH(value_of("temp=2x"), std::invalid_argument, "temp=2x");
    CHECK_THROWS_WITH(value_of("a=b=3"), std::invalid_argument, "a=b=3");
    CHECK_THROWS_WITH(value_of("t=1:"), std::invalid_argument, "t=1:");
}

// ex-2
TEST(sum_of_good_lines) {
    CHECK_EQ(sum_of({"a=1", "b=20", "c=300"}), 321);
    CHECK_EQ(sum_of({}), 0);
}

TEST(sum_of_tells_the_number_and_the_line) {
    int number = 0;
    std::string message;
    try {
        sum_of({"a=1", "b=2", "broken", "c"});
    } catch (const BadLine &error) {
        number = error.number();
        message = error.what();
    }
    CHECK_EQ(number, 3);
    CHECK_EQ(message, "broken");
}

TEST(sum_of_a_bad_first_line) {
    CHECK_THROWS_WITH(sum_of({"x"}), BadLine, "x");
}

// ex-3
TEST(with_retries_gives_the_first_good_result) {
    int calls = 0;
    CHECK_EQ(with_retries([&calls]() -> int { return ++calls < 3 ? throw std::runtime_error("busy") : 70 + calls; }, 5), 73);
    CHECK_EQ(calls, 3);
}

TEST(with_retries_stops_after_so_many_calls) {
    int calls = 0;
    CHECK_THROWS_WITH(with_retries([&calls]() -> int { ++calls; throw std::runtime_error("busy"); }, 4), std::runtime_error, "busy");
    CHECK_EQ(calls, 4);
}

TEST(with_retries_passes_the_error_on_whole) {
    CHECK_THROWS(with_retries([]() -> int { throw BadLine(7, "x"); }, 1), BadLine);
}

TEST(with_retries_not_for_other_errors) {
    int calls = 0;
    CHECK_THROWS(with_retries([&calls]() -> int { ++calls; throw std::invalid_argument("no"); }, 4), std::invalid_argument);
    CHECK_EQ(calls, 1);
}
