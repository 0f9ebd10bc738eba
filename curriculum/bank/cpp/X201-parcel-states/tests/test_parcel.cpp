#include "test.hpp"

#include "parcel.hpp"
#include "source.hpp"

static bool watched(const char *function) {
    return uses("parcel.cpp", function, "switch") && !uses("parcel.cpp", function, "default");
}

// ex-1
TEST(shown_of_each_state) {
    CHECK_EQ(shown(State::lost), "please call us");
    CHECK_EQ(shown(State::sent), "on its way");
    CHECK_EQ(shown(State::waiting), "at the shop");
    CHECK_EQ(shown(State::done), "delivered");
}

TEST(shown_lets_the_compiler_watch) {
    CHECK_TRUE(watched("shown"));
}

// ex-2
TEST(fee_of_each_size) {
    CHECK_EQ(fee(Size::small), 4);
    CHECK_EQ(fee(Size::medium), 5);
    CHECK_EQ(fee(Size::large), 7);
}

TEST(fee_is_a_table) {
    CHECK_TRUE(watched("fee"));
}

// ex-3
TEST(may_change_from_sent) {
    CHECK_TRUE(may_change(State::sent, State::waiting));
    CHECK_TRUE(may_change(State::sent, State::done));
    CHECK_TRUE(may_change(State::sent, State::lost));
    CHECK_FALSE(may_change(State::sent, State::sent));
}

TEST(may_change_from_waiting) {
    CHECK_TRUE(may_change(State::waiting, State::done));
    CHECK_TRUE(may_change(State::waiting, State::lost));
    CHECK_FALSE(may_change(State::waiting, State::waiting));
    CHECK_FALSE(may_change(State::waiting, State::sent));
}

TEST(may_change_never_from_done_or_lost) {
    CHECK_FALSE(may_change(State::done, State::lost));
    CHECK_FALSE(may_change(State::lost, State::done));
    CHECK_FALSE(may_change(State::lost, State::lost));
}

TEST(may_change_asks_for_names) {
    CHECK_TRUE(watched("may_change"));
}
