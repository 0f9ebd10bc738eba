#include "port.h"

#include <stdlib.h>
#include <string.h>

/* ex-1: a write past the end is a mistake of whoever asked for the block.
 * Lesson section: Who asked for so little?
 * Test: manifest_fits_into_its_block
 * Start here: which bytes of the text does the sum count, and which not?
 */
char *manifest(const struct container *const *list, int n) {
    size_t size = 0;
    for (int i = 0; i < n; i++) {
        size += strlen(list[i]->code);
        if (i > 0) {
            size++;
        }
    }
    char *text = calloc(size, 1);
    if (text == NULL) {
        return NULL;
    }
    for (int i = 0; i < n; i++) {
        if (i > 0) {
            add_text(text, " ");
        }
        add_text(text, list[i]->code);
    }
    return text;
}

/* ex-2: whoever frees a block sees to it that no pointer into it is left.
 * Lesson section: Who kept the address?
 * Test: unload_of_the_heaviest_leaves_the_next_one
 * Start here: which pointers of a yard may lead to the container that goes?
 */
int unload(struct yard *yard) {
    struct container *gone = yard->top;
    if (gone == NULL) {
        return -1;
    }
    int tons = gone->tons;
    yard->top = gone->below;
    free(gone);
    return tons;
}

/* ex-3: an index out of bounds came from somewhere: follow it to where it was made.
 * Lesson section: Where was the index made?
 * Test: add_tons_of_a_sunday
 * Start here: which numbers does weekday give?
 */
void add_tons(struct week *week, int date, int tons) {
    int day = weekday(date);
    week->tons[day] += tons;
}

/* ex-4: a stack that never ends shows a ring; it is broken where it is closed.
 * Lesson section: Two addresses in turn
 * Test: put_on_does_not_close_a_ring
 * Start here: draw the two arrows after the two calls.
 */
int put_on(struct container *upper, struct container *lower) {
    upper->below = lower;
    return 1;
}
