/* The pizza bill of an office. The tests include this file; leave it as it is. */
#ifndef BILL_H
#define BILL_H

#include <stddef.h> /* NULL */

void add_pizza(int *cents, int price);
int use_voucher(int *cents, int *voucher);
int share(int cents, int people, int *each, int *rest);
void sort_two(int *low, int *high);
void sort_three(int *a, int *b, int *c);

#endif
