#include "test.hpp"

#include "lines.hpp"

// ex-1
TEST(tag_of_some_levels) {
    CHECK_EQ(tag('W', 42), "[W-42]");
    CHECK_EQ(tag('E', 7), "[E-7]");
    CHECK_EQ(tag('z', 0), "[z-0]");
}

// ex-2
TEST(message_behind_the_first_mark) {
    CHECK_EQ(message("smtp: connection lost"), "connection lost");
    CHECK_EQ(message("smtp: reply: 250"), "reply: 250");
}

TEST(message_without_a_mark) {
    CHECK_EQ(message("restarted"), "restarted");
    CHECK_EQ(message("at 10:45"), "at 10:45");
}

TEST(message_that_is_empty) {
    CHECK_EQ(message("smtp: "), "");
    CHECK_EQ(message(": ready"), "ready");
}

// ex-3
TEST(domain_of_an_address) {
    const std::string address = "post@long-enough.for-the-heap.example.org";
    CHECK_EQ(std::string(domain(address)), "long-enough.for-the-heap.example.org");
}

TEST(domain_looks_at_the_text_of_the_caller) {
    const std::string address = "ada@example.org";
    CHECK_TRUE(domain(address).data() == address.data() + 4);
}

TEST(domain_of_two_addresses_at_once) {
    const std::string first = "ada@example.org", second = "bo@mail.example.net";
    const std::string_view one = domain(first), other = domain(second);
    CHECK_EQ(one, "example.org");
    CHECK_EQ(other, "mail.example.net");
}

TEST(domain_without_an_at_sign) {
    CHECK_EQ(domain("postmaster"), "");
}
