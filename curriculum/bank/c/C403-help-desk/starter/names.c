#include "names.h"

#include <stdlib.h>
#include <string.h>

/* ex-4: if an element is a pointer, the container gets the address of this pointer.
 * Lesson section: Elements that are pointers
 * Test: names_add_keeps_a_copy
 * Start here: which bytes are copied into the list?
 */
int names_add(struct list *names, const char *text) {
    (void)names;
    (void)text;
    return -1;
}

void name_release(void *element) {
    (void)element;
}
