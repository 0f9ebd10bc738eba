/* A machine that sells drinks. The tests include this file; leave it as it is. */
#ifndef MACHINE_H
#define MACHINE_H

/* The slot: waits for the next coin and returns its size in millimetres, or 0 if no coin comes. */
int next_coin(void);

int coin_value(int millimetres);
int after_coin(int cents, int millimetres);
int money_in(void);
int drinks_for(int cents, int price);

#endif
