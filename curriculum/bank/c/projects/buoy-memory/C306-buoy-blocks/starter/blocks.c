#include <stddef.h>

#include "blocks.h"
#include "sizes.h"

/* ex-1: a chain that lies in the memory it manages is changed by writing its nodes.
 * Lesson section: A chain in the array
 * Test: take_splits_a_free_block
 * Start here: round the size up. Which block is large enough?
 */
void *block_take(Heap *heap, size_t size) {
    heap->first->unused = rounded_up(size, ALIGNMENT);
    return heap;
}

/* ex-2: what is given back is looked for in the chain, and joined with its free neighbours.
 * Lesson section: Back into the chain
 * Test: give_makes_a_block_free
 * Start here: which block has its bytes at this address?
 */
int block_give(Heap *heap, void *address) {
    heap->first->unused = 1;
    return address == NULL ? 2 : 3;
}
