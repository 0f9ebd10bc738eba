/* Invoices of last year. Change the declarations together with archive.c. */
#ifndef ARCHIVE_H
#define ARCHIVE_H

#include <stddef.h> /* NULL */

/* ex-1: a parameter that is only read through is a pointer to const, and says so in the header.
 * Lesson section: Which side of the star
 * Test: total_promises_not_to_write
 * Start here: one word, in this line and in the same line of archive.c.
 */
int total(int *cents, int n);

int *find(int *cents, int n, int wanted);
void largest_last(int *cents, int n, int *out);
void use_limit(int *limit);
int above_limit(int *cents, int n);

#endif
