/* A pile of items of any type, with memory from a heap. The tests include this file; leave it as it is. */
#ifndef PILE_H
#define PILE_H

#include <stddef.h>

#include "blocks.h"

typedef struct {
    Heap *heap;
    void *items;  /* NULL as long as there is no room */
    size_t size;  /* bytes of one item, at least 1 */
    size_t count; /* items that are there */
    size_t room;  /* items that would fit */
} Pile;

int pile_push(Pile *pile, const void *item);
int pile_pop(Pile *pile, void *item);
void pile_close(Pile *pile);

#endif
