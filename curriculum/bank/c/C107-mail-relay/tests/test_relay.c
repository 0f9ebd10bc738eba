#include "test.h"

#include "relay.h"

/* The queue: one sending takes 3 letters, the next one 1, and so on in turn. */
static int letters, sent;

int waiting(void) {
    return letters;
}

void send_some(void) {
    int some = sent % 2 == 0 ? 3 : 1;
    letters = letters > some ? letters - some : 0;
    sent++;
}

static int sendings_for(int waiting_letters) {
    letters = waiting_letters;
    sent = 0;
    return empty_queue();
}

/* The hosts: only these two answer. */
static int one_good, other_good, asked;

int answers(int host) {
    asked++;
    return host == one_good || host == other_good;
}

static int hosts_asked(int hosts) {
    asked = 0;
    first_host(hosts);
    return asked;
}

TEST(wait_seconds_of_the_first_attempts) {
    CHECK_INT(wait_seconds(1), 2);
    CHECK_INT(wait_seconds(2), 2);
    CHECK_INT(wait_seconds(3), 2);
}

TEST(wait_seconds_of_the_middle_attempts) {
    CHECK_INT(wait_seconds(4), 10);
    CHECK_INT(wait_seconds(6), 10);
}

TEST(wait_seconds_of_all_later_attempts) {
    CHECK_INT(wait_seconds(7), 60);
    CHECK_INT(wait_seconds(8), 60);
    CHECK_INT(wait_seconds(100000), 60);
}

TEST(wait_seconds_below_the_first_attempt_is_zero) {
    CHECK_INT(wait_seconds(0), 0);
    CHECK_INT(wait_seconds(-5), 0);
}

TEST(empty_queue_with_no_letters_sends_nothing) {
    CHECK_INT(sendings_for(0), 0);
    CHECK_INT(sent, 0);
}

TEST(empty_queue_sends_until_none_is_left) {
    CHECK_INT(sendings_for(9), 5);
    CHECK_INT(letters, 0);
    CHECK_INT(sent, 5);
}

TEST(empty_queue_counts_sendings_not_letters) {
    CHECK_INT(sendings_for(4), 2);
    CHECK_INT(sendings_for(7), 3);
}

TEST(empty_queue_with_one_letter) {
    CHECK_INT(sendings_for(1), 1);
    CHECK_INT(sent, 1);
    CHECK_INT(sendings_for(0), 0);
}

TEST(total_wait_includes_both_ends) {
    CHECK_INT(total_wait(1, 3), 6);
    CHECK_INT(total_wait(4, 5), 20);
}

TEST(total_wait_of_a_single_attempt) {
    CHECK_INT(total_wait(1, 1), 2);
    CHECK_INT(total_wait(7, 7), 60);
}

TEST(total_wait_over_all_three_kinds) {
    CHECK_INT(total_wait(3, 7), 92);
    CHECK_INT(total_wait(-1, 8), 156);
}

TEST(total_wait_of_no_attempt_is_zero) {
    CHECK_INT(total_wait(5, 4), 0);
    CHECK_INT(total_wait(9, 1), 0);
    CHECK_INT(total_wait(5, 5), 10);
}

TEST(first_host_is_the_first_that_answers) {
    one_good = 2;
    other_good = 4;
    CHECK_INT(first_host(5), 2);
    one_good = 1;
    CHECK_INT(first_host(5), 1);
}

TEST(first_host_asks_nobody_after_the_hit) {
    one_good = 3;
    other_good = 5;
    CHECK_INT(hosts_asked(8), 3);
}

TEST(first_host_may_be_the_last_one) {
    one_good = other_good = 6;
    CHECK_INT(first_host(6), 6);
}

TEST(first_host_is_zero_when_nobody_answers) {
    one_good = other_good = 7;
    CHECK_INT(first_host(6), 0);
    CHECK_INT(hosts_asked(6), 6);
    CHECK_INT(hosts_asked(0), 0);
}
