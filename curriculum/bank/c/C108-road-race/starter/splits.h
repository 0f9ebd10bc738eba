/* The seconds that a runner took for each kilometre. The tests include this file; leave it as it is. */
#ifndef SPLITS_H
#define SPLITS_H

int slowest(const int split[], int n);
void running_total(const int split[], int n, int total[]);
void insert_at(int split[], int n, int place, int seconds);

#endif
