#include "test.h"

#include "hooks.h"

TEST(coats_at_reads_the_hook_of_the_ticket) {
    int hook = 3;
    CHECK_INT(coats_at(&hook), 3);
}

TEST(coats_at_sees_a_later_change) {
    int hook = 3;
    int *ticket = &hook;
    CHECK_INT(coats_at(ticket), 3);
    hook = 8;
    CHECK_INT(coats_at(ticket), 8);
}

TEST(coats_at_an_empty_hook_is_zero) {
    int hook = 0;
    CHECK_INT(coats_at(&hook), 0);
}

TEST(coats_without_a_ticket_are_zero) {
    CHECK_INT(coats_at(NULL), 0);
}

TEST(same_hook_for_two_tickets_of_one_hook) {
    int hook = 4;
    int *first = &hook;
    int *second = first;
    CHECK_INT(same_hook(first, second), 1);
}

TEST(same_hook_is_not_about_the_number_of_coats) {
    int left = 4;
    int right = 4;
    int more = 5;
    CHECK_INT(same_hook(&left, &right), 0);
    CHECK_INT(same_hook(&left, &more), 0);
}

TEST(same_hook_without_any_ticket) {
    CHECK_INT(same_hook(NULL, NULL), 1);
}

TEST(same_hook_when_only_one_has_a_ticket) {
    int hook = 0;
    CHECK_INT(same_hook(&hook, NULL), 0);
    CHECK_INT(same_hook(NULL, &hook), 0);
}

TEST(fuller_is_the_ticket_with_more_coats) {
    int few = 2;
    int many = 7;
    CHECK_TRUE(fuller(&few, &many) == &many);
    CHECK_TRUE(fuller(&many, &few) == &many);
}

TEST(fuller_of_equal_hooks_is_the_first_ticket) {
    int left = 5;
    int right = 5;
    CHECK_TRUE(fuller(&left, &right) == &left);
    CHECK_TRUE(fuller(&right, &left) == &right);
}

TEST(fuller_changes_no_hook) {
    int few = 2;
    int many = 3;
    CHECK_TRUE(fuller(&few, &many) == &many);
    CHECK_INT(few, 2);
    CHECK_INT(many, 3);
}

TEST(hook_for_points_into_the_array) {
    int hook[] = {2, 0, 6, 1};
    int *ticket = hook_for(hook, 4, 6);
    CHECK_TRUE(ticket == &hook[2]);
    *ticket = 9;
    CHECK_INT(hook[2], 9);
}

TEST(hook_for_returns_the_first_of_two) {
    int hook[] = {0, 3, 0, 3};
    CHECK_TRUE(hook_for(hook, 4, 3) == &hook[1]);
    CHECK_TRUE(hook_for(hook, 4, 0) == &hook[0]);
}

TEST(hook_for_looks_at_the_last_hook) {
    int hook[] = {1, 2, 5};
    CHECK_TRUE(hook_for(hook, 3, 5) == &hook[2]);
}

TEST(hook_for_is_null_when_there_is_none) {
    int hook[] = {1, 2, 5, 8};
    CHECK_TRUE(hook_for(hook, 4, 7) == NULL);
    CHECK_TRUE(hook_for(hook, 3, 8) == NULL);
}

TEST(hook_for_without_hooks_is_null) {
    int hook[] = {4, 4};
    CHECK_TRUE(hook_for(&hook[1], 0, 4) == NULL);
}
