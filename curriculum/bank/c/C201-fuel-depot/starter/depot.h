/* The tanks of a fuel depot. The tests include this file; leave it as it is. */
#ifndef DEPOT_H
#define DEPOT_H

enum { TANKS = 4 };

extern int tank[TANKS]; /* the litres in each tank; the array lives in depot.c */

int *tank_with(int number);
int litres_in(int *target);
int is_same_tank(int *one, int *other);
int *emptiest(void);

#endif
