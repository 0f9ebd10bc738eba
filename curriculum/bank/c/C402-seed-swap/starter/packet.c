#include "packet.h"

#include <stdlib.h>
#include <string.h>

/* ex-1: a comparison gets the addresses of two elements and returns the sign of their order.
 * Lesson section: What a comparison returns
 * Test: compare_year_puts_newer_first
 * Start here: what do the two addresses lead to, and how do you tell the compiler?
 */
int compare_year(const void *a, const void *b) {
    (void)a;
    (void)b;
    return 0;
}

/* ex-2: a second key decides only where the first one finds no difference.
 * Lesson section: The second key
 * Test: compare_name_with_equal_names_puts_newer_first
 * Start here: what does strcmp return for equal names, and who decides then?
 */
int compare_name(const void *a, const void *b) {
    (void)a;
    (void)b;
    return 0;
}

/* ex-3: a function that gets a function pointer calls whatever the caller passed.
 * Lesson section: A function as an argument
 * Test: first_by_a_comparison_of_the_test
 * Start here: this is a search for the smallest, where somebody else says what is smaller.
 */
const struct packet *first_by(const struct packet *packets, size_t n, comparison *compare) {
    (void)packets;
    (void)n;
    (void)compare;
    return NULL;
}

/* ex-4: the name of a function is an address that you can choose, store, and hand to qsort.
 * Lesson section: Choose a function, call qsort
 * Test: sort_by_leaves_the_work_to_qsort
 * Start here: find the comparison for the key first, then sort once.
 */
int sort_by(struct packet *packets, size_t n, const char *key) {
    (void)packets;
    (void)n;
    (void)key;
    return 1;
}
