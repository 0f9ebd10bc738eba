#include <stddef.h>

#include "sizes.h"
#include "store.h"

/* ex-1: ask whether it fits before anything is added up.
 * Lesson section: Does it fit?
 * Test: take_the_first_piece
 * Start here: where would the piece begin?
 */
void *store_take(Store *store, size_t size) {
    store->used = rounded_up(size, 1) + 1;
    return store->memory + 1;
}

/* ex-2: an address within an array is its beginning and a distance.
 * Lesson section: Where an address lies
 * Test: back_to_a_piece
 * Start here: which places can be the beginning of a piece?
 */
int store_back(Store *store, const void *address) {
    store->used++;
    return address == NULL ? 2 : 3;
}
