#include "test.h"

#include "hall.h"

/* The visits of this morning: person 3 is slow, and persons 2 and 6 are just not. */
static const int visits[] = {5, 10, 11, 4, 9, 10};

/* What minutes_of does before it answers for person 2. */
static enum { NOTHING, ASK_MINUTES, ASK_SLOW } in_the_middle;

int minutes_of(int person) {
    int asked = in_the_middle;
    if (person == 2 && asked != NOTHING) {
        in_the_middle = NOTHING;
        if (asked == ASK_MINUTES) minutes_ahead(4);
        if (asked == ASK_SLOW) slow_visits(4, 6);
        in_the_middle = asked;
    }
    return person >= 1 && person <= 6 ? visits[person - 1] : 99;
}

TEST(next_ticket_counts_from_one) {
    CHECK_INT(next_ticket(), 1);
    CHECK_INT(next_ticket(), 2);
    CHECK_INT(next_ticket(), 3);
}

TEST(next_ticket_is_left_alone_by_the_desks) {
    CHECK_INT(next_ticket(), 1);
    open_desk();
    open_desk();
    CHECK_INT(next_ticket(), 2);
    close_desk();
    CHECK_INT(next_ticket(), 3);
}

TEST(next_ticket_is_left_alone_by_the_sums) {
    CHECK_INT(next_ticket(), 1);
    minutes_ahead(4);
    quick_at_the_end(6);
    CHECK_INT(next_ticket(), 2);
}

TEST(minutes_ahead_adds_up) {
    CHECK_INT(minutes_ahead(3), 26);
}

TEST(minutes_ahead_is_the_same_each_time) {
    CHECK_INT(minutes_ahead(2), 15);
    CHECK_INT(minutes_ahead(2), 15);
    CHECK_INT(minutes_ahead(1), 5);
}

TEST(minutes_ahead_of_nobody_is_none) {
    CHECK_INT(minutes_ahead(0), 0);
}

TEST(minutes_ahead_asked_in_the_middle) {
    in_the_middle = ASK_MINUTES;
    CHECK_INT(minutes_ahead(3), 26);
}

TEST(slow_visits_of_a_part) {
    CHECK_INT(slow_visits(1, 6), 1);
    CHECK_INT(slow_visits(1, 2), 0);
    CHECK_INT(slow_visits(3, 3), 1);
}

TEST(quick_at_the_end_counts_several) {
    CHECK_INT(quick_at_the_end(2), 2);
    CHECK_INT(quick_at_the_end(5), 2);
}

TEST(quick_at_the_end_behind_a_slow_visit) {
    CHECK_INT(quick_at_the_end(6), 3);
    CHECK_INT(quick_at_the_end(3), 0);
}

TEST(quick_at_the_end_of_nobody_is_none) {
    CHECK_INT(quick_at_the_end(0), 0);
}

TEST(slow_visits_asked_in_the_middle) {
    in_the_middle = ASK_SLOW;
    CHECK_INT(slow_visits(1, 4), 1);
    CHECK_INT(quick_at_the_end(4), 1);
}

TEST(open_desk_counts_up_and_stops_at_nine) {
    CHECK_INT(open_desk(), 1);
    CHECK_INT(open_desk(), 2);
    for (int more = 3; more <= 8; more++) open_desk();
    CHECK_INT(open_desk(), 9);
    CHECK_INT(open_desk(), 9);
}

TEST(close_desk_takes_from_what_was_opened) {
    open_desk();
    open_desk();
    open_desk();
    CHECK_INT(close_desk(), 2);
    CHECK_INT(close_desk(), 1);
}

TEST(close_desk_stops_at_zero) {
    CHECK_INT(close_desk(), 0);
    open_desk();
    CHECK_INT(close_desk(), 0);
    CHECK_INT(close_desk(), 0);
}

TEST(open_desk_after_closing) {
    open_desk();
    open_desk();
    close_desk();
    CHECK_INT(open_desk(), 2);
}
