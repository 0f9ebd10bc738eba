/* Packets of seeds on a swap table. The tests include this file; leave it as it is. */
#ifndef PACKET_H
#define PACKET_H

#include <stddef.h> /* size_t */

struct packet {
    char name[20];
    int year; /* of the harvest; INT_MIN if nobody knows it */
    double grams;
};

/* The type of all functions that compare two elements for qsort. */
typedef int comparison(const void *a, const void *b);

int compare_year(const void *a, const void *b);
int compare_name(const void *a, const void *b);
const struct packet *first_by(const struct packet *packets, size_t n, comparison *compare);
int sort_by(struct packet *packets, size_t n, const char *key);

#endif
