#include "draft.h"

#include <stdlib.h>
#include <string.h>

/* This one works: room for `length` letters and the zero byte. */
int reserve(Draft *draft, size_t length) {
    size_t room = draft->room == 0 ? 16 : draft->room;
    while (room < length + 1) {
        room *= 2;
    }
    if (room == draft->room) {
        return 1;
    }
    char *letters = realloc(draft->letters, room);
    if (letters == NULL) {
        return 0;
    }
    letters[draft->length] = '\0';
    draft->letters = letters;
    draft->room = room;
    return 1;
}

/* ex-1: growing may move the block: remember an index, not an address.
 * Lesson section: Addresses that grow old
 * Test: append_to_an_empty_draft
 * Start here: when does the address in `more` stop being good?
 */
int append(Draft *draft, const char *more) {
    (void)draft;
    (void)more;
    return -1;
}

/* ex-2: to make a gap, move the tail, starting from the far end, and with its zero byte.
 * Lesson section: Making a gap
 * Test: insert_in_the_middle
 * Start here: how many bytes are in the tail?
 */
int insert(Draft *draft, size_t at, const char *more) {
    (void)draft;
    (void)at;
    (void)more;
    return -1;
}

/* ex-3: taking out means moving the rest forward and making the length smaller.
 * Lesson section: Closing a gap
 * Test: erase_in_the_middle
 * Start here: how many letters can be taken out at most?
 */
void erase(Draft *draft, size_t at, size_t n) {
    (void)draft;
    (void)at;
    (void)n;
}

/* ex-4: making a block smaller is a request like any other.
 * Lesson section: Smaller is a request, too
 * Test: give_back_leaves_exactly_what_is_needed
 * Start here: how many bytes are needed?
 */
void give_back(Draft *draft) {
    (void)draft;
}
