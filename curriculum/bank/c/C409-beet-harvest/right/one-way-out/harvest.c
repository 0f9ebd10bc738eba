#include "harvest.h"

#include <stddef.h>

static int change(struct account *account, long by) {
    int done = 0;
    pthread_mutex_lock(&account->lock);
    if (read_balance(account) + by < 0 && by < 0) {
        goto out;
    }
    write_balance(account, read_balance(account) + by);
    done = 1;
out:
    pthread_mutex_unlock(&account->lock);
    return done;
}

void *weigh_job(void *argument) {
    struct job *const job = argument;
    long kilos = 0;
    int i = 0;
    while (i < job->n) {
        kilos += weigh(job->lorries[i++]);
    }
    job->kilos = kilos;
    return NULL;
}

int weigh_side_by_side(struct job *jobs, int count) {
    pthread_t threads[8];
    int begun, all = 1;
    for (begun = 0; begun < count; begun++) {
        if (pthread_create(&threads[begun], NULL, &weigh_job, &jobs[begun])) {
            all = 0;
            break;
        }
    }
    for (int i = 0; i < begun; i++) {
        if (pthread_join(threads[i], NULL)) {
            all = 0;
        }
    }
    return all;
}

void pay_in(struct account *account, long cents) {
    change(account, cents);
}

int pay_out(struct account *account, long cents) {
    return change(account, -cents);
}
