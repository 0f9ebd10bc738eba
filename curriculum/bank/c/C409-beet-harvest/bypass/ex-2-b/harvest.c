#include "harvest.h"

#include <stddef.h>

void *weigh_job(void *argument) {
    struct job *job = argument;
    long sum = 0;
    for (int i = 0; i < job->n; i++) {
        sum += weigh(job->lorries[i]);
    }
    job->kilos = sum;
    return NULL;
}

int weigh_side_by_side(struct job *jobs, int count) {
    for (int i = 0; i < count; i++) {
        weigh_job(&jobs[i]);
    }
    return 1;
}

void pay_in(struct account *account, long cents) {
    pthread_mutex_lock(&account->lock);
    write_balance(account, read_balance(account) + cents);
    pthread_mutex_unlock(&account->lock);
}

int pay_out(struct account *account, long cents) {
    int paid = 0;
    pthread_mutex_lock(&account->lock);
    long balance = read_balance(account);
    if (cents <= balance) {
        write_balance(account, balance - cents);
        paid = 1;
    }
    pthread_mutex_unlock(&account->lock);
    return paid;
}
