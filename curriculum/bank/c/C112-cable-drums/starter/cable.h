/* Cable drums. The tests include this file; leave it as it is. */
#ifndef CABLE_H
#define CABLE_H

int pieces(int metres);
int check_sum(int label);
int common_length(int a, int b);
void print_switches(int n);

#endif
