#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "blocks.h"
#include "pile.h"

static int grow(Pile *pile) {
    size_t room = pile->room == 0 ? 4 : pile->room * 2;
    void *items;
    if (room > SIZE_MAX / pile->size) {
        return 0;
    }
    items = block_take(pile->heap, room * pile->size);
    if (items == NULL) {
        return 0;
    }
    if (pile->items != NULL) {
        memcpy(items, pile->items, pile->count * pile->size);
        (void)block_give(pile->heap, pile->items);
    }
    pile->items = items;
    pile->room = room;
    return 1;
}

static unsigned char *item_at(const Pile *pile, size_t place) {
    return (unsigned char *)pile->items + place * pile->size;
}

int pile_push(Pile *pile, const void *item) {
    if (pile->count == pile->room && !grow(pile)) {
        return 0;
    }
    memcpy(item_at(pile, pile->count), item, pile->size);
    pile->count++;
    return 1;
}

int pile_pop(Pile *pile, void *item) {
    if (pile->count == 0) {
        return 0;
    }
    pile->count--;
    memcpy(item, item_at(pile, pile->count), pile->size);
    return 1;
}

void pile_close(Pile *pile) {
    pile->count = 0;
}
