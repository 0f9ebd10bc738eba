/* What stands in for the scale and the bank when the program is built without the tests. Leave it. */
#include "harvest.h"

__attribute__((weak)) int weigh(int lorry) {
    return 18000 + lorry;
}

__attribute__((weak)) long read_balance(const struct account *account) {
    return account->cents;
}

__attribute__((weak)) void write_balance(struct account *account, long cents) {
    account->cents = cents;
}
