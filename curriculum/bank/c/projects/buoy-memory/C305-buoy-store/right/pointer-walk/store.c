#include <stddef.h>

#include "sizes.h"
#include "store.h"

void *store_take(Store *store, size_t size) {
    size_t begin = rounded_up(store->used, ALIGNMENT);
    if (size == 0 || begin > store->room || size > store->room - begin) {
        return NULL;
    }
    store->used = begin + size;
    return store->memory + begin;
}

int store_back(Store *store, const void *address) {
    size_t place = 0;
    while (place < store->used && &store->memory[place] != address) {
        place += ALIGNMENT;
    }
    if (place >= store->used) {
        return 0;
    }
    store->used = place;
    return 1;
}
