#include "belt.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* Frees what belt_open asked for. This is right. */
void belt_close(struct belt *belt) {
    free(belt->bytes);
    *belt = (struct belt){.bytes = NULL};
}

/* The address of element k, counted from the oldest. */
static unsigned char *place(const struct belt *belt, size_t k) {
    return belt->bytes + (belt->first + k) % belt->room;
}

int belt_open(struct belt *belt, size_t size, size_t room) {
    *belt = (struct belt){.size = size, .room = room};
    if (size == 0 || room == 0 || room > SIZE_MAX / size) {
        return 0;
    }
    belt->bytes = malloc(room * size);
    return belt->bytes != NULL;
}

int belt_put(struct belt *belt, const void *element) {
    if (belt->count == belt->room) {
        return 0;
    }
    memcpy(place(belt, belt->count), element, belt->size);
    belt->count++;
    return 1;
}

int belt_take(struct belt *belt, void *out) {
    if (belt->count == 0) {
        return 0;
    }
    memcpy(out, place(belt, 0), belt->size);
    belt->first = (belt->first + 1) % belt->room;
    belt->count--;
    return 1;
}

void *belt_find(const struct belt *belt, const void *wanted,
                int (*same)(const void *wanted, const void *element)) {
    for (size_t k = 0; k < belt->count; k++) {
        if (same(wanted, place(belt, k))) {
            return place(belt, k);
        }
    }
    return NULL;
}
