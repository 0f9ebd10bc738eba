/* Accounts of a hotel. The tests include this file; leave it as it is. */
#ifndef ACCOUNT_H
#define ACCOUNT_H

#include <stddef.h>

typedef struct Account Account;

struct Account {
    int room;
    int cents;        /* on the bill, never below 0 */
    Account *paid_by; /* NULL: pays for itself */
};

void open_account(Account *account, int room);
const Account *payer(const Account *account);
void charge(Account *account, int cents);
void move_bill(Account *from, Account *to);
int rooms_of(const Account *accounts, size_t n, const Account *who);

#endif
