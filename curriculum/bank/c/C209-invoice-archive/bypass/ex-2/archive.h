/* Invoices of last year. */
#ifndef ARCHIVE_H
#define ARCHIVE_H

#include <stddef.h> /* NULL */

int total(const int *cents, int n);
int *find(const int *cents, int n, int wanted);
void largest_last(const int *cents, int n, int *out);
void use_limit(const int *limit);
int above_limit(const int *cents, int n);

#endif
