/* The crew's walk along the train. The tests include this file; leave it as it is. */
#ifndef TRAIN_H
#define TRAIN_H

int *wagon_after(int *wagon, int places);
long places_between(int *front, int *back);
int load_between(int *first, int *end);
int *first_empty(int *first, int *end);

#endif
