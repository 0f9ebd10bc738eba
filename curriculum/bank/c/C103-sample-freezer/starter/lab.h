/* The numbers of a laboratory. The tests include this file; leave it as it is. */
#ifndef LAB_H
#define LAB_H

double average(int sum, int samples);
int whole_degrees(double degrees);
long long microlitres(int litres);
int is_below(int value, unsigned limit);

#endif
