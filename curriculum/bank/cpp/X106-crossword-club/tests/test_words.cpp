#include "test.hpp"

#include "words.hpp"

// The answer for two views, or "needs a copy" if fits takes no views.
template <typename View>
static std::string fits_view(View word, View pattern) {
    if constexpr (requires { fits(word, pattern); }) return fits(word, pattern) ? "yes" : "no";
    return "needs a copy";
}

// ex-1
TEST(family_name_behind_the_last_space) {
    CHECK_EQ(family_name("Ada King Lovelace"), "Lovelace");
    CHECK_EQ(family_name("Bo Ek"), "Ek");
}

TEST(family_name_without_a_space) {
    CHECK_EQ(family_name("Hypatia"), "Hypatia");
    CHECK_EQ(family_name(""), "");
}

// ex-2
TEST(clue_of_five_letters) {
    CHECK_EQ(clue("piano", 7), "7: 5 letters, p...o");
}

TEST(clue_of_other_words) {
    CHECK_EQ(clue("os", 12), "12: 2 letters, o...s");
    CHECK_EQ(clue("marmalade", 30), "30: 9 letters, m...e");
}

// ex-3
TEST(fits_takes_a_part_of_a_text) {
    const std::string_view list = "harp piano flute";
    CHECK_EQ(fits_view(list.substr(5, 5), std::string_view("p..n.")), "yes");
    CHECK_EQ(fits_view(list.substr(0, 4), std::string_view("h..d")), "no");
}

TEST(fits_compares_each_letter) {
    CHECK_EQ(fits("flute", "flute"), true);
    CHECK_EQ(fits("flute", "....."), true);
    CHECK_EQ(fits("flute", "f...a"), false);
    CHECK_EQ(fits("flute", "a...."), false);
}

TEST(fits_needs_the_same_length) {
    CHECK_EQ(fits("piano", "p..n"), false);
    CHECK_EQ(fits("pian", "p..n."), false);
    CHECK_EQ(fits("", ""), true);
}
