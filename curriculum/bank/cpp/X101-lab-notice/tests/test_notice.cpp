#include "test.hpp"

#include "notice.hpp"
#include "source.hpp"

// How often a function of notice.cpp sends something to std::cout.
static int outputs_of(const std::string &function) {
    const std::string body = source::body(source::bare("notice.cpp"), function);
    int count = 0;
    for (std::size_t at = body.find("<<"); at != std::string::npos; at = body.find("<<", at + 1)) ++count;
    return count;
}

// ex-1
TEST(print_head_has_three_lines_in_order) {
    CHECK_PRINTS(print_head(), "Laboratory 4\n=====\nAll samples\n");
}

TEST(print_head_keeps_three_statements) {
    CHECK_EQ(outputs_of("print_head"), 3);
}

// ex-2
TEST(print_total_prints_label_and_number) {
    CHECK_PRINTS(print_total(), "Samples: 96\n");
}

TEST(print_total_keeps_its_three_parts) {
    CHECK_EQ(outputs_of("print_total"), 3);
}

// ex-3
TEST(print_left_prints_what_is_left) {
    CHECK_PRINTS(print_left(), "Left: 6\n");
}

TEST(print_left_keeps_its_sums) {
    CHECK_EQ(uses("notice.cpp", "print_left", "places"), true);
    CHECK_EQ(outputs_of("print_left"), 3);
}
