/* The scale at the pier. The tests include this file; leave it as it is. */
#ifndef SCALE_H
#define SCALE_H

#include <stddef.h> /* NULL */

void weigh_in(int *total, int kilos);
void trade_places(int *left, int *right);
void split_weight(int kilos, int *tons, int *rest);
int take_aboard(int *free_kilos, int kilos);

#endif
