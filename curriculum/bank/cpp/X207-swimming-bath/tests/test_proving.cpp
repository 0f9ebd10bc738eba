#include "test.hpp"

#include <algorithm>
#include <set>

#include "proving.hpp"

static int fee(int age) { return age <= 5 ? 0 : age <= 17 ? 300 : 550; }
static int fee_from_5_on(int age) { return age < 5 ? 0 : age <= 17 ? 300 : 550; }
static int free_up_to_6(int age) { return age <= 6 ? 0 : age <= 17 ? 300 : 550; }
static int full_from_17_on(int age) { return age <= 5 ? 0 : age < 17 ? 300 : 550; }
static int reduced_up_to_18(int age) { return age <= 5 ? 0 : age <= 18 ? 300 : 550; }

static double mean(const std::vector<int> &visitors) {
    double sum = 0;
    for (const int each : visitors) sum += each;
    return visitors.empty() ? 0 : sum / static_cast<double>(visitors.size());
}
static double whole_mean(const std::vector<int> &visitors) {
    int sum = 0;
    for (const int each : visitors) sum += each;
    return visitors.empty() ? 0 : sum / static_cast<int>(visitors.size());
}
static double mean_of_none_is_one(const std::vector<int> &visitors) { return visitors.empty() ? 1 : mean(visitors); }
static double first_visitors(const std::vector<int> &visitors) { return visitors.empty() ? 0 : visitors.front(); }
static double mean_of_the_ends(const std::vector<int> &visitors) {
    return visitors.empty() ? 0 : (visitors.front() + visitors.back()) / 2.0;
}

static std::vector<int> sorted(std::vector<int> values) {
    std::sort(values.begin(), values.end());
    return values;
}
static std::vector<int> each_once(std::vector<int> values) {
    const std::set<int> once(values.begin(), values.end());
    return {once.begin(), once.end()};
}
static std::vector<int> as_it_was(std::vector<int> values) { return values; }
static std::vector<int> turned_round(std::vector<int> values) {
    std::reverse(values.begin(), values.end());
    return values;
}
static std::vector<int> all_but_the_last(std::vector<int> values) {
    std::sort(values.begin(), values.end());
    if (values.size() > 3) values.pop_back();
    return values;
}

// ex-1
TEST(proves_fee_accepts_a_good_one) {
    CHECK_EQ(proves_fee(fee), true);
}

TEST(proves_fee_catches_faults_at_the_boundary_of_children) {
    CHECK_EQ(proves_fee(fee_from_5_on), false);
    CHECK_EQ(proves_fee(free_up_to_6), false);
}

TEST(proves_fee_catches_faults_at_the_boundary_of_adults) {
    CHECK_EQ(proves_fee(full_from_17_on), false);
    CHECK_EQ(proves_fee(reduced_up_to_18), false);
}

// ex-2
TEST(proves_mean_accepts_a_good_one) {
    CHECK_EQ(proves_mean(mean), true);
}

TEST(proves_mean_catches_a_lost_fraction) {
    CHECK_EQ(proves_mean(whole_mean), false);
}

TEST(proves_mean_catches_a_wrong_answer_for_nobody) {
    CHECK_EQ(proves_mean(mean_of_none_is_one), false);
}

TEST(proves_mean_catches_who_looks_at_some_only) {
    CHECK_EQ(proves_mean(first_visitors), false);
    CHECK_EQ(proves_mean(mean_of_the_ends), false);
}

// ex-3
TEST(proves_sorted_accepts_a_good_one) {
    CHECK_EQ(proves_sorted(sorted), true);
}

TEST(proves_sorted_catches_a_wrong_order) {
    CHECK_EQ(proves_sorted(as_it_was), false);
    CHECK_EQ(proves_sorted(turned_round), false);
}

TEST(proves_sorted_catches_lost_values) {
    CHECK_EQ(proves_sorted(each_once), false);
    CHECK_EQ(proves_sorted(all_but_the_last), false);
}
