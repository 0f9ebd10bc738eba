#include "account.h"

void open_account(Account *account, int room) {
    account->room = room;
    account->cents = 0;
    account->paid_by = NULL;
}

const Account *payer(const Account *account) {
    const Account *next = account->paid_by;
    return next == NULL ? account : payer(next);
}

void charge(Account *account, int cents) {
    if (account->paid_by)
        charge(account->paid_by, cents);
    else
        account->cents += cents;
}

void move_bill(Account *from, Account *to) {
    if (from == to)
        return;
    to->cents += from->cents;
    from->cents = 0;
}

int rooms_of(const Account *accounts, size_t n, const Account *who) {
    int rooms = 0;
    for (const Account *at = accounts; at != accounts + n; at++)
        rooms += payer(at) == who;
    return rooms;
}
