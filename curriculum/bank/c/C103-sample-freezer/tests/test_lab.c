#include "test.h"

#include "lab.h"

TEST(average_of_even_sums) {
    CHECK_DOUBLE(average(12, 3), 4, 1e-9);
    CHECK_DOUBLE(average(0, 5), 0, 1e-9);
}

TEST(average_keeps_the_fraction) {
    CHECK_DOUBLE(average(15, 2), 7.5, 1e-9);
    CHECK_DOUBLE(average(10, 4), 2.5, 1e-9);
    CHECK_DOUBLE(average(1, 8), 0.125, 1e-9);
}

TEST(average_below_zero) {
    CHECK_DOUBLE(average(-7, 2), -3.5, 1e-9);
}

TEST(whole_degrees_above_zero) {
    CHECK_INT(whole_degrees(4.2), 4);
    CHECK_INT(whole_degrees(4.7), 5);
    CHECK_INT(whole_degrees(4.5), 5);
    CHECK_INT(whole_degrees(0.0), 0);
}

TEST(whole_degrees_below_zero) {
    CHECK_INT(whole_degrees(-18.7), -19);
    CHECK_INT(whole_degrees(-80.2), -80);
    CHECK_INT(whole_degrees(-0.5), -1);
    CHECK_INT(whole_degrees(-3.0), -3);
}

TEST(whole_degrees_near_zero) {
    CHECK_INT(whole_degrees(-0.4), 0);
    CHECK_INT(whole_degrees(0.4), 0);
    CHECK_INT(whole_degrees(0.6), 1);
}

TEST(microlitres_of_a_few_litres) {
    CHECK_INT(microlitres(3), 3000000);
    CHECK_INT(microlitres(0), 0);
}

TEST(microlitres_of_many_litres) {
    CHECK_INT(microlitres(5000), 5000000000);
    CHECK_INT(microlitres(2147), 2147000000);
    CHECK_INT(microlitres(2148), 2148000000);
}

TEST(microlitres_of_the_most_litres) {
    CHECK_INT(microlitres(2147483647), 2147483647000000);
    CHECK_INT(microlitres(-9000), -9000000000);
}

TEST(is_below_for_positive_values) {
    CHECK_INT(is_below(3, 5), 1);
    CHECK_INT(is_below(5, 5), 0);
    CHECK_INT(is_below(6, 5), 0);
}

TEST(is_below_for_negative_values) {
    CHECK_INT(is_below(-1, 5), 1);
    CHECK_INT(is_below(-200, 0), 1);
    CHECK_INT(is_below(0, 0), 0);
}

TEST(is_below_for_large_limits) {
    CHECK_INT(is_below(2147483647, 3000000000u), 1);
    CHECK_INT(is_below(7, 4000000000u), 1);
    CHECK_INT(is_below(-7, 4000000000u), 1);
}
