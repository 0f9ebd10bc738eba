#include "test.h"

#include "copies.h"

TEST(print_job_lines_up_all_three_values) {
    CHECK_PRINTS(print_job('A', 120, 18.05), "A:    120 p   18.05 EUR\n");
    CHECK_PRINTS(print_job('C', 999999, 1234.5), "C: 999999 p 1234.50 EUR\n");
}

TEST(print_job_prints_cents_with_two_digits) {
    CHECK_PRINTS(print_job('B', 3, 0.5), "B:      3 p    0.50 EUR\n");
    CHECK_PRINTS(print_job('B', 3, 7.126), "B:      3 p    7.13 EUR\n");
}

TEST(print_job_of_a_copier_with_many_pages) {
    CHECK_PRINTS(print_job('Z', 5000000000, 2.25), "Z: 5000000000 p    2.25 EUR\n");
}

TEST(print_job_for_nothing) {
    CHECK_PRINTS(print_job('A', 0, 0.0), "A:      0 p    0.00 EUR\n");
}

TEST(print_share_has_a_left_and_a_right_column) {
    CHECK_PRINTS(print_share("recycled", 65), "recycled    65%\n");
    CHECK_PRINTS(print_share("card", 5), "card         5%\n");
}

TEST(print_share_of_a_hundred_percent) {
    CHECK_PRINTS(print_share("plain", 100), "plain      100%\n");
}

TEST(print_share_of_paper_that_fills_its_places) {
    CHECK_PRINTS(print_share("watercolor", 12), "watercolor  12%\n");
}

TEST(price_in_a_line) {
    CHECK_DOUBLE(price_in("tray 3 cost 18.50"), 18.5, 1e-9);
}

TEST(price_in_a_line_is_exact) {
    CHECK_DOUBLE(price_in("tray 3 cost 0.1"), 0.1, 1e-12);
    CHECK_DOUBLE(price_in("tray 1 cost 98765.43"), 98765.43, 1e-9);
}

TEST(price_in_a_line_with_other_numbers) {
    CHECK_DOUBLE(price_in("tray 12 cost 7"), 7.0, 1e-9);
    CHECK_DOUBLE(price_in("tray 1044 cost 2.75"), 2.75, 1e-9);
}

TEST(price_in_a_line_of_another_form_is_zero) {
    CHECK_DOUBLE(price_in("paper jam in tray 3"), 0.0, 1e-9);
    CHECK_DOUBLE(price_in("tray 3 is empty now"), 0.0, 1e-9);
}

TEST(fields_in_a_full_line) {
    CHECK_INT(fields_in("3/120/2"), 3);
    CHECK_INT(fields_in("0/0/0"), 3);
}

TEST(fields_in_a_line_that_breaks_off) {
    CHECK_INT(fields_in("3/120"), 2);
    CHECK_INT(fields_in("3/120/"), 2);
    CHECK_INT(fields_in("3"), 1);
}

TEST(fields_in_a_line_that_changes_its_form) {
    CHECK_INT(fields_in("3/jam/2"), 1);
    CHECK_INT(fields_in("3-120-2"), 1);
    CHECK_INT(fields_in("3/-5/2"), 3);
}

TEST(fields_in_a_line_without_numbers) {
    CHECK_INT(fields_in("jam"), 0);
    CHECK_INT(fields_in("/3/120"), 0);
}

TEST(fields_in_an_empty_line) {
    CHECK_INT(fields_in(""), -1);
}
