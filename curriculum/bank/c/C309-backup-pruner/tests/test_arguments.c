#include "test.h"

#include "arguments.h"

TEST(option_value_points_into_the_argument) {
    const char *argument = "--keep=14";
    const char *value = NULL;
    CHECK_INT(option_value(argument, "keep", &value), 1);
    CHECK_STR(value, "14");
    CHECK_TRUE(value == argument + 7); /* the address behind the =, not a copy */
}

TEST(option_value_of_any_name_and_of_no_text) {
    const char *value = NULL;
    CHECK_INT(option_value("--to=/mnt/a=b", "to", &value), 1);
    CHECK_STR(value, "/mnt/a=b");
    CHECK_INT(option_value("--keep=", "keep", &value), 1);
    CHECK_STR(value, "");
}

TEST(option_value_of_another_option_is_0) {
    const char *value = NULL;
    CHECK_INT(option_value("--keeper=3", "keep", &value), 0);
    CHECK_INT(option_value("--kee=3", "keep", &value), 0);
    CHECK_INT(option_value("--bees=3", "keep", &value), 0);
    CHECK_INT(option_value("--keep", "keep", &value), 0);
    CHECK_INT(option_value("+-keep=3", "keep", &value), 0);
    CHECK_INT(option_value("-keep=3", "keep", &value), 0);
    CHECK_INT(option_value("keep=3", "keep", &value), 0);
    CHECK_INT(option_value("", "keep", &value), 0);
}

TEST(option_value_that_is_0_leaves_the_pointer_alone) {
    const char *value = "as before";
    CHECK_INT(option_value("--keeper=3", "keep", &value), 0);
    CHECK_INT(option_value("mo.tar", "keep", &value), 0);
    CHECK_STR(value, "as before");
}

TEST(parse_count_of_a_whole_number) {
    int count = 0;
    CHECK_INT(parse_count("14", &count), 1);
    CHECK_INT(count, 14);
    CHECK_INT(parse_count("007", &count), 1);
    CHECK_INT(count, 7);
}

TEST(parse_count_refuses_what_is_not_all_digits) {
    int count = 0;
    CHECK_INT(parse_count("14d", &count), 0);
    CHECK_INT(parse_count("1.5", &count), 0);
    CHECK_INT(parse_count("3 ", &count), 0);
    CHECK_INT(parse_count(" 3", &count), 0);
    CHECK_INT(parse_count("+3", &count), 0);
    CHECK_INT(parse_count("three", &count), 0);
    CHECK_INT(parse_count("", &count), 0);
}

TEST(parse_count_allows_1_to_365) {
    int count = 0;
    CHECK_INT(parse_count("1", &count), 1);
    CHECK_INT(parse_count("365", &count), 1);
    CHECK_INT(count, 365);
    CHECK_INT(parse_count("0", &count), 0);
    CHECK_INT(parse_count("366", &count), 0);
    CHECK_INT(parse_count("-3", &count), 0);
}

TEST(parse_count_refuses_a_number_too_large_for_an_int) {
    int count = 0;
    CHECK_INT(parse_count("4294967303", &count), 0); /* 7 more than 32 bits can count */
    CHECK_INT(parse_count("99999999999999999999999", &count), 0);
}

TEST(parse_count_that_is_refused_leaves_the_count_alone) {
    int count = 7;
    CHECK_INT(parse_count("366", &count), 0);
    CHECK_INT(parse_count("14d", &count), 0);
    CHECK_INT(count, 7);
}

TEST(first_file_leads_to_the_place_in_the_array) {
    char *argv[] = {"prune", "--keep=14", "mo.tar", "tu.tar", NULL};
    CHECK_TRUE(first_file(argv) == &argv[2]);
}

TEST(first_file_without_options_follows_the_name) {
    char *argv[] = {"prune", "mo.tar", "--keep=3", NULL};
    char *odd[] = {"--prune", "-x", NULL};
    CHECK_TRUE(first_file(argv) == &argv[1]);
    CHECK_TRUE(first_file(odd) == &odd[1]);
}

TEST(first_file_of_no_file_is_the_end) {
    char *options[] = {"prune", "--keep=3", "--all", NULL};
    char *name[] = {"prune", NULL};
    char *nothing[] = {NULL};
    CHECK_TRUE(first_file(options) == &options[3]);
    CHECK_TRUE(first_file(name) == &name[1]);
    CHECK_TRUE(first_file(nothing) == &nothing[0]);
}

TEST(read_arguments_counts_the_files) {
    char *two[] = {"prune", "mo.tar", "tu.tar", NULL};
    char *dashes[] = {"prune", "--keep=3", "mo.tar", "--tu.tar", "we.tar", NULL};
    int keep = 7;
    CHECK_INT(read_arguments(two, &keep), 2);
    CHECK_INT(keep, 7);
    CHECK_INT(read_arguments(dashes, &keep), 3);
    CHECK_INT(keep, 3);
}

TEST(read_arguments_lets_the_last_keep_win) {
    char *argv[] = {"prune", "--keep=3", "--keep=30", "mo.tar", NULL};
    int keep = 7;
    CHECK_INT(read_arguments(argv, &keep), 1);
    CHECK_INT(keep, 30);
}

TEST(read_arguments_refuses_an_unknown_option) {
    char *argv[] = {"prune", "--kepe=3", "mo.tar", NULL};
    char *later[] = {"prune", "--keep=3", "--all", "mo.tar", NULL};
    int keep = 7;
    CHECK_INT(read_arguments(argv, &keep), -1);
    CHECK_INT(read_arguments(later, &keep), -1);
    CHECK_INT(keep, 7);
}

TEST(read_arguments_refuses_a_bad_count) {
    char *argv[] = {"prune", "--keep=soon", "mo.tar", NULL};
    char *first[] = {"prune", "--keep=0", "--keep=3", "mo.tar", NULL};
    int keep = 7;
    CHECK_INT(read_arguments(argv, &keep), -1);
    CHECK_INT(read_arguments(first, &keep), -1);
    CHECK_INT(keep, 7);
}

TEST(read_arguments_refuses_a_line_without_files) {
    char *options[] = {"prune", "--keep=3", NULL};
    char *name[] = {"prune", NULL};
    char *nothing[] = {NULL};
    int keep = 7;
    CHECK_INT(read_arguments(options, &keep), -1);
    CHECK_INT(keep, 7);
    CHECK_INT(read_arguments(name, &keep), -1);
    CHECK_INT(read_arguments(nothing, &keep), -1);
}
