#include <stddef.h>

#include "sizes.h"
#include "store.h"

void *store_take(Store *store, size_t size) {
    size_t begin = rounded_up(store->used, ALIGNMENT);
    if (size == 0 || begin + size > store->room) {
        return NULL;
    }
    store->used = begin + size;
    return store->memory + begin;
}

int store_back(Store *store, const void *address) {
    for (size_t place = 0; place < store->used; place += ALIGNMENT) {
        if (store->memory + place == address) {
            store->used = place;
            return 1;
        }
    }
    return 0;
}
