#include "harvest.h"

#include <stddef.h>
#include <stdlib.h>

void *weigh_job(void *argument) {
    struct job *job = (struct job *)argument;
    job->kilos = 0;
    for (const int *lorry = job->lorries; lorry < job->lorries + job->n; lorry++) {
        job->kilos += weigh(*lorry);
    }
    return job;
}

int weigh_side_by_side(struct job *jobs, int count) {
    pthread_t *threads = calloc((size_t)count + 1, sizeof *threads);
    if (threads == NULL) {
        return 0;
    }
    int failed = 0, begun;
    for (begun = 0; begun < count && !failed; begun++) {
        failed = pthread_create(threads + begun, NULL, weigh_job, jobs + begun);
    }
    if (failed) {
        begun--;
    }
    while (begun-- > 0) {
        pthread_join(threads[begun], NULL);
    }
    free(threads);
    return !failed;
}

void pay_in(struct account *account, long cents) {
    pthread_mutex_lock(&account->lock);
    long balance = read_balance(account);
    balance += cents;
    write_balance(account, balance);
    pthread_mutex_unlock(&account->lock);
}

int pay_out(struct account *account, long cents) {
    pthread_mutex_lock(&account->lock);
    long balance = read_balance(account);
    if (balance < cents) {
        pthread_mutex_unlock(&account->lock);
        return 0;
    }
    write_balance(account, balance - cents);
    pthread_mutex_unlock(&account->lock);
    return 1;
}
