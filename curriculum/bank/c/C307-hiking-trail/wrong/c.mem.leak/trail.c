#include "trail.h"

#include <stdlib.h>

int make_room(Trail *trail, size_t wanted) {
    if (wanted <= trail->room) {
        return 1;
    }
    size_t room = trail->room;
    if (room == 0) {
        room = FIRST_ROOM;
    }
    while (room < wanted) {
        room *= 2;
    }
    trail->points = realloc(trail->points, room * sizeof *trail->points);
    if (trail->points == NULL) {
        return 0;
    }
    trail->room = room;
    return 1;
}

int push(Trail *trail, Point point) {
    if (!make_room(trail, trail->length + 1)) {
        return 0;
    }
    trail->points[trail->length] = point;
    trail->length++;
    return 1;
}

const Point *point_at(const Trail *trail, size_t index) {
    return index < trail->length ? &trail->points[index] : NULL;
}

void cut(Trail *trail, size_t length) {
    if (length < trail->length) {
        trail->length = length;
    }
}

/* This one is done. */
void trail_end(Trail *trail) {
    free(trail->points);
    *trail = (Trail){0};
}
