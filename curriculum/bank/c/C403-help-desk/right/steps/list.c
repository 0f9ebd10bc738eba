#include "list.h"

#include <stdlib.h>
#include <string.h>

void list_open(struct list *list, size_t size, releaser *release) {
    *list = (struct list){NULL, size, 0, 0, release};
}

void *list_at(const struct list *list, size_t i) {
    return list->bytes + i * list->size;
}

int list_push(struct list *list, const void *element) {
    unsigned char *old = NULL;
    if (list->count == list->room) {
        size_t room = list->room == 0 ? 4 : 2 * list->room;
        unsigned char *bytes = malloc(room * list->size);
        if (bytes == NULL) {
            return 0;
        }
        if (list->count > 0) {
            memcpy(bytes, list->bytes, list->count * list->size);
        }
        old = list->bytes;
        list->bytes = bytes;
        list->room = room;
    }
    memcpy(list_at(list, list->count), element, list->size);
    list->count++;
    free(old);
    return 1;
}

void list_remove(struct list *list, size_t i) {
    if (list->release) {
        list->release(list_at(list, i));
    }
    for (list->count--; i < list->count; i++) {
        memcpy(list_at(list, i), list_at(list, i + 1), list->size);
    }
}

void list_close(struct list *list) {
    if (list->release != NULL) {
        unsigned char *end = list->bytes + list->count * list->size;
        for (unsigned char *at = list->bytes; at != end; at += list->size) {
            list->release(at);
        }
    }
    free(list->bytes);
    list_open(list, list->size, list->release);
}
