/* The coffee corner of an office. The tests include this file; leave it as it is. */
#ifndef COFFEE_H
#define COFFEE_H

/* The machine. The tests play it and note each step. You call these three, and do not write them. */
void grind(int grams);
void heat(int degrees);
void pump(int millilitres);

/* Yours, in coffee.c. */
void print_offer(void);
void brew(void);
int rinse(void);

#endif
