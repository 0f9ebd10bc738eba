/* The weighbridge of a sugar factory. The tests include this file; leave it as it is. */
#ifndef HARVEST_H
#define HARVEST_H

#include <pthread.h>

/* The work of one thread: `n` lorries whose numbers are in `lorries`, and room for the result. */
struct job {
    const int *lorries;
    int n;
    long kilos;
};

/* The account of a farmer. Whoever reads or writes the balance must hold the lock. */
struct account {
    pthread_mutex_t lock;
    long cents;
};

/* The scale: the kilos of the beets on a lorry. It takes a while, and bears many callers at a time. */
int weigh(int lorry);

/* The only way to the balance. */
long read_balance(const struct account *account);
void write_balance(struct account *account, long cents);

void *weigh_job(void *argument);
int weigh_side_by_side(struct job *jobs, int count);
void pay_in(struct account *account, long cents);
int pay_out(struct account *account, long cents);

#endif
