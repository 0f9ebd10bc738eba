#include "trail.h"

#include <stdlib.h>

/* ex-1: grow by doubling, with one request; change the struct only after the request succeeded.
 * Lesson section: Twice as much, not one more
 * Test: make_room_doubles_the_room
 * Start here: work out the new room in a variable of your own.
 */
int make_room(Trail *trail, size_t wanted) {
    (void)trail;
    (void)wanted;
    return -1;
}

/* ex-2: the next element goes to the place `length`, if there is room; then length grows by 1.
 * Lesson section: Length and room
 * Test: push_a_thousand_points_with_nine_requests
 * Start here: the function above can see to the room.
 */
int push(Trail *trail, Point point) {
    (void)trail;
    (void)point;
    return -1;
}

/* ex-3: the good indexes are those below length; what lies between length and room does not count.
 * Lesson section: Length and room
 * Test: point_at_behind_the_length_is_null
 * Start here: which of the two numbers says what counts?
 */
const Point *point_at(const Trail *trail, size_t index) {
    (void)index;
    return trail->points;
}

/* ex-4: a list gets shorter by its length alone: the room stays and needs no request later.
 * Lesson section: Shorter without a request
 * Test: cut_asks_for_nothing
 * Start here: which of the three members has to change?
 */
void cut(Trail *trail, size_t length) {
    (void)trail;
    (void)length;
}

/* This one is done. */
void trail_end(Trail *trail) {
    free(trail->points);
    *trail = (Trail){0};
}
