/* The night book of an observatory. The tests include this file; leave it as it is. */
#ifndef SKY_H
#define SKY_H

void print_target(const char *name, int number);
void print_angle(double degrees);
void print_distance(long long kilometres);
int read_entry(const char *line, int *number, double *degrees);

#endif
