#include "account.h"

/* ex-1: a star in front of a pointer to a struct is the whole struct.
 * Lesson section: The struct behind the pointer
 * Test: open_account_sets_all_members
 * Start here: how many members are there?
 */
void open_account(Account *account, int room) {
    (void)account;
    (void)room;
}

/* ex-2: a member that points to a struct of the same type makes chains.
 * Lesson section: Arrow after arrow
 * Test: payer_by_way_of_others
 * Start here: when is the walk over?
 */
const Account *payer(const Account *account) {
    (void)account;
    return NULL;
}

void charge(Account *account, int cents) {
    (void)account;
    (void)cents;
}

/* ex-3: two pointers may lead to the same struct.
 * Lesson section: Two names for one account
 * Test: move_bill_to_itself_changes_nothing
 * Start here: which order of the lines is safe?
 */
void move_bill(Account *from, Account *to) {
    (void)from;
    (void)to;
}

/* ex-4: equal addresses mean the same struct; equal members do not.
 * Lesson section: The same, or alike
 * Test: rooms_of_a_class
 * Start here: who pays for the element at index i?
 */
int rooms_of(const Account *accounts, size_t n, const Account *who) {
    (void)accounts;
    (void)n;
    (void)who;
    return -1;
}
