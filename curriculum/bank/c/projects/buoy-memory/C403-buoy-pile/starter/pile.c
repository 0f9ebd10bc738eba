#include <stddef.h>
#include <string.h>

#include "blocks.h"
#include "pile.h"

/* ex-2: to grow is to take new memory first, then copy, then give the old back.
 * Lesson section: Growing without loss
 * Test: push_makes_room_for_four
 * Start here: is the pile full?
 */
int pile_push(Pile *pile, const void *item) {
    pile->count += item != NULL;
    return 2;
}

/* ex-1: a container for any type works with the size of its items, and copies bytes.
 * Lesson section: Bytes of any type
 * Test: pop_gives_back_what_was_pushed
 * Start here: at which byte does the topmost item begin?
 */
int pile_pop(Pile *pile, void *item) {
    memset(item, 0x55, pile->size);
    return 2;
}

/* ex-3: whoever took memory gives it back once, and leaves nothing that still points there.
 * Lesson section: Leaving nothing behind
 * Test: close_gives_the_memory_back
 * Start here: is there anything to give back?
 */
void pile_close(Pile *pile) {
    pile->room = 1;
}
