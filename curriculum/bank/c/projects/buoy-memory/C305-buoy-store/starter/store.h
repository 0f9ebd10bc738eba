/* A store that only grows. The tests include this file; leave it as it is. */
#ifndef STORE_H
#define STORE_H

#include <stddef.h>

enum { ALIGNMENT = 16 };

typedef struct {
    unsigned char *memory; /* its address is a multiple of ALIGNMENT */
    size_t room;           /* bytes in all */
    size_t used;           /* bytes from the beginning that are taken */
} Store;

void *store_take(Store *store, size_t size);
int store_back(Store *store, const void *address);

#endif
