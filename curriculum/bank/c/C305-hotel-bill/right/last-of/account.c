#include "account.h"

void open_account(Account *account, int room) {
    Account fresh = {room, 0, NULL};
    *account = fresh;
}

static Account *last_of(Account *account) {
    Account *last = account;
    for (Account *next = account; next != NULL; next = next->paid_by) {
        last = next;
    }
    return last;
}

const Account *payer(const Account *account) {
    return account->paid_by == NULL ? account : last_of(account->paid_by);
}

void charge(Account *account, int cents) {
    Account *last = last_of(account);
    (*last).cents = (*last).cents + cents;
}

void move_bill(Account *from, Account *to) {
    Account before = *from;
    from->cents -= before.cents;
    to->cents += before.cents;
}

int rooms_of(const Account *accounts, size_t n, const Account *who) {
    int rooms = 0;
    while (n > 0) {
        n--;
        if (payer(accounts + n) == who) {
            rooms++;
        }
    }
    return rooms;
}
