#include "test.h"

#include "account.h"

/* An agency pays for the teacher, who pays for two rooms of the class; room 9 pays for itself. */
static Account agency = {.room = 100}, teacher = {.room = 1, .paid_by = &agency};
static Account hotel[4] = {
    {.room = 2, .paid_by = &teacher},
    {.room = 9, .cents = 50},
    {.room = 3, .paid_by = &teacher},
    {.room = 4, .paid_by = &agency},
};

TEST(open_account_sets_all_members) {
    Account account = {.room = 5, .cents = 6, .paid_by = &agency};
    open_account(&account, 12);
    CHECK_INT(account.room, 12);
    CHECK_INT(account.cents, 0);
    CHECK_TRUE(account.paid_by == NULL);
}

TEST(open_account_over_an_old_one) {
    Account account;
    memset(&account, 0x5A, sizeof account);
    open_account(&account, 7);
    CHECK_INT(account.cents, 0);
    CHECK_TRUE(account.paid_by == NULL);
    open_account(&account, 8);
    CHECK_INT(account.room, 8);
}

TEST(open_account_changes_no_other) {
    Account pair[2] = {{.room = 1, .cents = 10}, {.room = 2, .cents = 20, .paid_by = &pair[0]}};
    open_account(&pair[0], 30);
    CHECK_INT(pair[0].room, 30);
    CHECK_INT(pair[1].cents, 20);
    CHECK_TRUE(pair[1].paid_by == &pair[0]);
}

TEST(payer_of_a_room_on_its_own) {
    CHECK_TRUE(payer(&hotel[1]) == &hotel[1]);
    CHECK_TRUE(payer(&agency) == &agency);
}

TEST(payer_by_way_of_others) {
    CHECK_TRUE(payer(&hotel[3]) == &agency);
    CHECK_TRUE(payer(&teacher) == &agency);
    CHECK_TRUE(payer(&hotel[0]) == &agency);
}

TEST(charge_goes_to_the_last_of_the_chain) {
    charge(&hotel[0], 300);
    CHECK_INT(agency.cents, 300);
    CHECK_INT(teacher.cents, 0);
    CHECK_INT(hotel[0].cents, 0);
    charge(&hotel[1], 25);
    CHECK_INT(hotel[1].cents, 75);
    charge(&agency, 1);
    CHECK_INT(agency.cents, 301);
}

TEST(charge_follows_a_change) {
    charge(&hotel[2], 100);
    teacher.paid_by = NULL;
    charge(&hotel[2], 7);
    CHECK_INT(agency.cents, 100);
    CHECK_INT(teacher.cents, 7);
    hotel[2].paid_by = NULL;
    charge(&hotel[2], 4);
    CHECK_INT(hotel[2].cents, 4);
}

TEST(move_bill_adds_to_the_other) {
    Account from = {.room = 1, .cents = 400}, to = {.room = 2, .cents = 30};
    move_bill(&from, &to);
    CHECK_INT(to.cents, 430);
}

TEST(move_bill_leaves_nothing_behind) {
    Account from = {.room = 1, .cents = 400}, to = {.room = 1};
    move_bill(&from, &to);
    CHECK_INT(from.cents, 0);
    CHECK_INT(to.cents, 400);
    move_bill(&from, &to);
    CHECK_INT(to.cents, 400);
}

TEST(move_bill_to_itself_changes_nothing) {
    Account account = {.room = 1, .cents = 400};
    move_bill(&account, &account);
    CHECK_INT(account.cents, 400);
}

TEST(move_bill_keeps_rooms_and_payers) {
    Account from = {.room = 1, .cents = 400, .paid_by = &agency}, to = {.room = 2};
    move_bill(&from, &to);
    CHECK_INT(to.cents, 400);
    CHECK_INT(from.room, 1);
    CHECK_TRUE(from.paid_by == &agency);
    CHECK_INT(to.room, 2);
    CHECK_TRUE(to.paid_by == NULL);
}

TEST(rooms_of_a_class) {
    CHECK_INT(rooms_of(hotel, 4, &agency), 3);
    CHECK_INT(rooms_of(hotel, 4, &hotel[1]), 1);
    CHECK_INT(rooms_of(hotel, 2, &agency), 1);
}

TEST(rooms_of_somebody_outside_of_the_array) {
    CHECK_INT(rooms_of(hotel, 4, &teacher), 0);
    teacher.paid_by = NULL;
    CHECK_INT(rooms_of(hotel, 4, &teacher), 2);
}

TEST(rooms_of_is_about_accounts_not_numbers) {
    Account twin = {.room = 100}, guests[2] = {{.room = 100}, {.room = 6, .paid_by = &twin}};
    CHECK_INT(rooms_of(guests, 2, &twin), 1);
    CHECK_INT(rooms_of(guests, 2, &guests[0]), 1);
    CHECK_INT(rooms_of(guests, 2, &agency), 0);
}

TEST(rooms_of_no_account_is_zero) {
    CHECK_INT(rooms_of(hotel, 0, &agency), 0);
}

TEST(functions_that_look_promise_it) {
    static const Account fixed[2] = {{.room = 5}, {.room = 6, .cents = 9}};
    CHECK_TRUE(payer(&fixed[1]) == &fixed[1]);
    CHECK_INT(rooms_of(fixed, 2, &fixed[0]), 1);
    CHECK_INT(fixed[1].cents, 9);
}
