#include "test.hpp"

#include "colour.hpp"

// The parts of a colour as text.
template <typename Any>
std::string parts(const Any &colour) {
    return std::to_string(colour[0]) + " " + std::to_string(colour[1]) + " " + std::to_string(colour[2]);
}

template <typename Any>
std::string sum(const Any &one, const Any &other) {
    if constexpr (requires { one + other; }) return parts(one + other);
    return "not for constants";
}

template <typename Any>
std::string equal(const Any &one, const Any &other) {
    if constexpr (requires { one == other; }) return one == other && !(one != other) ? "equal" : "different";
    return "not for constants";
}

template <typename Any>
std::string darkened_twice(Any colour) {
    if constexpr (requires { (colour *= 50) *= 50; }) (colour *= 50) *= 50;
    else colour *= 50;
    return parts(colour);
}

template <typename Any>
std::string with_blue(Any colour, int blue) {
    if constexpr (requires { colour[2] = blue; }) {
        colour[2] = blue;
        return parts(colour);
    }
    return "cannot be written";
}

// ex-1
TEST(plus_mixes_constants) {
    const Colour red(200, 0, 10), blue(0, 50, 255);
    CHECK_EQ(sum(red, blue), "100 25 132");
}

TEST(plus_leaves_both_alone) {
    Colour red(200, 0, 10), blue(0, 50, 255);
    static_cast<void>(red + blue);
    CHECK_EQ(parts(red), "200 0 10");
    CHECK_EQ(parts(blue), "0 50 255");
}

// ex-2
TEST(times_assignment_darkens) {
    Colour sand(200, 150, 101);
    sand *= 50;
    CHECK_EQ(parts(sand), "100 75 50");
}

TEST(times_assignment_in_a_row) {
    CHECK_EQ(darkened_twice(Colour(200, 100, 40)), "50 25 10");
}

// ex-3
TEST(equal_if_all_parts_are) {
    CHECK_EQ(equal(Colour(1, 2, 3), Colour(1, 2, 3)), "equal");
    CHECK_EQ(equal(Colour(1, 2, 3), Colour(9, 2, 3)), "different");
    CHECK_EQ(equal(Colour(1, 2, 3), Colour(1, 9, 3)), "different");
    CHECK_EQ(equal(Colour(1, 2, 3), Colour(1, 2, 9)), "different");
    CHECK_EQ(equal(Colour(1, 2, 3), Colour(3, 2, 1)), "different");
}

// ex-4
TEST(brackets_read_red_green_blue) {
    const Colour sand(200, 150, 101);
    CHECK_EQ(sand[0], 200);
    CHECK_EQ(sand[1], 150);
    CHECK_EQ(sand[2], 101);
}

TEST(brackets_write_a_part) {
    CHECK_EQ(with_blue(Colour(1, 2, 3), 77), "1 2 77");
}
