#include "event.h"

#include <stdio.h>
#include <string.h>

/* ex-2: whoever stores a value in a union sets the tag in the same step.
 * Lesson section: Set the tag and the value together
 * Test: set_scan_says_that_it_is_a_scan
 * Start here: two things must be true of the event afterwards.
 */
void set_scan(struct event *event, const char *code) {
    (void)event;
    (void)code;
}

/* ex-3: the tag alone tells which member may be read.
 * Lesson section: Ask the tag before you read
 * Test: describe_trusts_the_tag_and_not_the_bytes
 * Start here: which values may the tag have, and which member belongs to each?
 */
int describe(const struct event *event, char *out, size_t size) {
    (void)event;
    (void)out;
    (void)size;
    return 2;
}

/* ex-4: two tagged unions are equal if the tags are equal and the member in use is equal.
 * Lesson section: Compare what is in use
 * Test: same_event_does_not_care_about_left_over_bytes
 * Start here: compare the tags first; what is left to compare then?
 */
int same_event(const struct event *a, const struct event *b) {
    (void)a;
    (void)b;
    return -1;
}
