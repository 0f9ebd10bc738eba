#include "belt.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* Frees what belt_open asked for. This is right. */
void belt_close(struct belt *belt) {
    free(belt->bytes);
    *belt = (struct belt){.bytes = NULL};
}

int belt_open(struct belt *belt, size_t size, size_t room) {
    size_t bytes = size * room;
    belt->bytes = NULL;
    belt->size = size;
    belt->room = room;
    belt->first = belt->count = 0;
    if (bytes == 0 || bytes / size != room) {
        return 0;
    }
    belt->bytes = calloc(room, size);
    return belt->bytes ? 1 : 0;
}

int belt_put(struct belt *belt, const void *element) {
    if (belt->count < belt->room) {
        size_t at = (belt->first + belt->count++) % belt->room;
        memcpy(&belt->bytes[at * belt->size], element, belt->size);
        return 1;
    }
    return 0;
}

int belt_take(struct belt *belt, void *out) {
    if (belt->count > 0) {
        memcpy(out, &belt->bytes[belt->first * belt->size], belt->size);
        belt->count -= 1;
        belt->first += 1;
        if (belt->first == belt->room) {
            belt->first = 0;
        }
        return 1;
    }
    return 0;
}

void *belt_find(const struct belt *belt, const void *wanted,
                int (*same)(const void *wanted, const void *element)) {
    size_t at = belt->first;
    for (size_t left = belt->count; left > 0; left--) {
        void *element = belt->bytes + at * belt->size;
        if ((*same)(wanted, element) != 0) {
            return element;
        }
        at = at + 1 < belt->room ? at + 1 : 0;
    }
    return NULL;
}
