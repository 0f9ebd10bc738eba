/* The plough's plan. The tests include this file; leave it as it is. */
#ifndef PLOUGH_H
#define PLOUGH_H

int salt_bags(int road);
int passes(int snow);
int fuel(int first, int last);
int first_stop(int from, int step);

#endif
