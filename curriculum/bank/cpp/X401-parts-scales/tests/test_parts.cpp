#include "test.hpp"

#include "parts.hpp"

// A part that can only be compared with <, and counts its copies.
struct Part {
    int grams;
    char name;

    Part(int with_grams, char with_name) : grams(with_grams), name(with_name) {}
    Part(const Part &other) : grams(other.grams), name(other.name) { ++copies; }
    Part &operator=(const Part &other) {
        grams = other.grams, name = other.name;
        ++copies;
        return *this;
    }
    friend bool operator<(const Part &one, const Part &other) { return one.grams < other.grams; }

    static inline int copies = 0;
};

// The name of the result, or '?' where the header has no function for the type.
template <typename Any>
char largest_name(const std::vector<Any> &parts) {
    if constexpr (requires { largest(parts); }) return largest(parts).name;
    return '?';
}

template <typename Any>
char within_name(const Any &value, const Any &low, const Any &high) {
    if constexpr (requires { within(value, low, high).name; }) return within(value, low, high).name;
    return '?';
}

// The class under test, or the old one as long as there is no new one.
template <typename T, int N>
class Last;

template <template <typename, int> class Any, typename T, int N>
std::string kept(const std::vector<T> &values) {
    if constexpr (requires { sizeof(Any<T, N>); }) {
        Any<T, N> last;
        for (const T &value : values) last.add(value);
        std::string text = std::to_string(last.size()) + ":";
        for (int i = 0; i < last.size(); ++i) {
            if constexpr (std::is_same_v<T, std::string>) text += " " + last.at(i);
            else text += " " + std::to_string(last.at(i));
        }
        return text;
    }
    return "there is no such class";
}

// ex-1
TEST(largest_of_any_type) {
    CHECK_EQ(largest_name(std::vector<Part>{{5, 'a'}, {9, 'b'}, {7, 'c'}}), 'b');
}

TEST(largest_of_numbers_and_texts) {
    CHECK_EQ(largest(std::vector<int>{3, 8, 5}), 8);
    CHECK_EQ(largest(std::vector<int>{-3, -8}), -3);
    CHECK_EQ(largest(std::vector<std::string>{"bolt", "nut", "cap"}), "nut");
}

TEST(largest_of_equals_is_the_first) {
    CHECK_EQ(largest_name(std::vector<Part>{{5, 'a'}, {9, 'b'}, {9, 'c'}}), 'b');
}

TEST(largest_copies_only_the_result) {
    const std::vector<Part> parts{{5, 'a'}, {6, 'b'}, {7, 'c'}, {9, 'd'}};
    Part::copies = 0;
    CHECK_EQ(largest_name(parts), 'd');
    CHECK_TRUE(Part::copies <= 1);
}

// ex-2
TEST(within_of_a_type_with_one_operator) {
    const Part small(1, 's'), medium(5, 'm'), large(9, 'l');
    CHECK_EQ(within_name(medium, small, large), 'm');
    CHECK_EQ(within_name(small, medium, large), 'm');
    CHECK_EQ(within_name(large, small, medium), 'm');
}

TEST(within_of_numbers) {
    CHECK_EQ(within(5, 1, 9), 5);
    CHECK_EQ(within(0, 1, 9), 1);
    CHECK_EQ(within(10, 1, 9), 9);
    CHECK_EQ(within(2.5, 3.0, 4.0), 3.0);
}

// ex-3
#define KEPT(T, N, ...) kept<Last, T, N>(std::vector<T> __VA_ARGS__)
TEST(last_three_numbers) {
    CHECK_EQ((KEPT(int, 3, {1, 2, 3, 4, 5})), "3: 3 4 5");
    CHECK_EQ((KEPT(int, 3, {7})), "1: 7");
}

TEST(last_of_other_types_and_numbers) {
    CHECK_EQ((KEPT(std::string, 2, {"nut", "cap", "bolt"})), "2: cap bolt");
    CHECK_EQ((KEPT(int, 1, {4, 6})), "1: 6");
    CHECK_EQ((KEPT(long, 5, {1, 2, 3, 4, 5})), "5: 1 2 3 4 5");
}
