#include "trail.h"

#include <stdlib.h>

int make_room(Trail *trail, size_t wanted) {
    size_t room = trail->room;
    void *block;

    while (room < wanted)
        room = room == 0 ? FIRST_ROOM : 2 * room;
    if (room == trail->room)
        return 1;
    block = realloc(trail->points, room * sizeof trail->points[0]);
    if (block) {
        trail->points = block;
        trail->room = room;
    }
    return block != NULL;
}

int push(Trail *trail, Point point) {
    if (trail->length == trail->room && !make_room(trail, trail->room + 1))
        return 0;
    trail->points[trail->length++] = point;
    return 1;
}

const Point *point_at(const Trail *trail, size_t index) {
    const Point *end = trail->points + trail->length;
    return trail->length > index ? end - (trail->length - index) : NULL;
}

void cut(Trail *trail, size_t length) {
    trail->length = length < trail->length ? length : trail->length;
}

void trail_end(Trail *trail) {
    free(trail->points);
    *trail = (Trail){0};
}
