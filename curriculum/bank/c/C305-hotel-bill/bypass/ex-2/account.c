#include "account.h"

void open_account(Account *account, int room) {
    *account = (Account){.room = room};
}

const Account *payer(const Account *account) {
    while (account->paid_by != NULL) {
        account = account->paid_by;
    }
    return account;
}

void charge(Account *account, int cents) {
    account->cents += cents;
    if (account->paid_by != NULL) {
        move_bill(account, account->paid_by);
    }
}

void move_bill(Account *from, Account *to) {
    int cents = from->cents;
    from->cents = 0;
    to->cents += cents;
}

int rooms_of(const Account *accounts, size_t n, const Account *who) {
    int rooms = 0;
    for (size_t i = 0; i < n; i++) {
        if (payer(&accounts[i]) == who) {
            rooms++;
        }
    }
    return rooms;
}
