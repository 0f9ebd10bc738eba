#include "harvest.h"

#include <stddef.h>

/* ex-1: a thread gets one pointer, and works only on what that leads to.
 * Lesson section: One pointer in, one pointer out
 * Test: weigh_job_adds_up_its_lorries
 * Start here: which type did the pointer have before it became a void *?
 */
void *weigh_job(void *argument) {
    (void)argument;
    return NULL;
}

/* ex-2: threads run side by side only if all are created before the first one is joined.
 * Lesson section: Create them all, then join them all
 * Test: weigh_side_by_side_creates_all_before_it_joins
 * Start here: how many handles must be kept, and for how long?
 */
int weigh_side_by_side(struct job *jobs, int count) {
    (void)jobs;
    (void)count;
    return -1;
}

/* ex-3: reading, changing and writing back are one step only while a lock is held.
 * Lesson section: Three steps that must be one
 * Test: pay_in_holds_the_lock_from_reading_to_writing
 * Start here: which lines must no other thread see half done?
 */
void pay_in(struct account *account, long cents) {
    (void)account;
    (void)cents;
}

/* ex-4: a lock is released on every way out.
 * Lesson section: Every way out
 * Test: pay_out_that_is_refused_releases_the_lock
 * Start here: how many returns will there be?
 */
int pay_out(struct account *account, long cents) {
    (void)account;
    (void)cents;
    return -1;
}
