/* The vineyard's nights. The tests include this file; leave it as it is. */
#ifndef FROST_H
#define FROST_H

int frost_nights(int night[], int n);
int coldest_night(int night[], int n);
void add_night(int night[], int n, int latest);

#endif
