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
    const unsigned char *from = element;
    if (list->count == list->room) {
        size_t inside = list->count;
        for (size_t i = 0; i < list->count; i++) {
            if (list_at(list, i) == element) {
                inside = i;
            }
        }
        size_t room = list->room ? list->room * 2 : 4;
        void *bytes = realloc(list->bytes, room * list->size);
        if (bytes == NULL) {
            return 0;
        }
        list->bytes = bytes;
        list->room = room;
        if (inside < list->count) {
            from = list_at(list, inside);
        }
    }
    memcpy(list->bytes + list->size * list->count++, from, list->size);
    return 1;
}

void list_remove(struct list *list, size_t i) {
    unsigned char *place = list_at(list, i);
    if (list->release != NULL) {
        list->release(place);
    }
    memmove(place, place + list->size, (list->count - i - 1) * list->size);
    list->count--;
}

void list_close(struct list *list) {
    for (size_t i = 0; i < list->count && list->release != NULL; i++) {
        list->release(list_at(list, i));
    }
    free(list->bytes);
    list->bytes = NULL;
    list->count = 0;
    list->room = 0;
}
