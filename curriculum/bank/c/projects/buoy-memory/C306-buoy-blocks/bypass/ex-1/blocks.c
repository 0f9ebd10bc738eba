#include <stddef.h>

#include "blocks.h"
#include "sizes.h"

static void split(Block *block, size_t size) {
    Block *rest;
    if (block->size - size < sizeof(Block) + ALIGNMENT) {
        return;
    }
    rest = (Block *)((unsigned char *)(block + 1) + size);
    *rest = (Block){block->size - size - sizeof(Block), block->next, 1, 0};
    block->size = size;
    block->next = rest;
}

void *block_take(Heap *heap, size_t size) {
    size_t wanted = rounded_up(size, ALIGNMENT);
    if (wanted == 0) {
        return NULL;
    }
    for (Block *block = heap->first; block != NULL; block = block->next) {
        if (block->is_free && block->next == NULL && block->size >= wanted) {
            split(block, wanted);
            block->is_free = 0;
            return block + 1;
        }
    }
    return NULL;
}

static void join_next(Block *block) {
    Block *next = block->next;
    if (next != NULL && block->is_free && next->is_free) {
        block->size += sizeof(Block) + next->size;
        block->next = next->next;
    }
}

int block_give(Heap *heap, void *address) {
    Block *before = NULL;
    for (Block *block = heap->first; block != NULL; block = block->next) {
        if (block + 1 == address && !block->is_free) {
            block->is_free = 1;
            join_next(block);
            if (before != NULL) {
                join_next(before);
            }
            return 1;
        }
        before = block;
    }
    return 0;
}
