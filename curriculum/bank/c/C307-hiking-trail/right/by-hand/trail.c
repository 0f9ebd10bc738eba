#include "trail.h"

#include <stdlib.h>
#include <string.h>

static size_t doubled(size_t room, size_t wanted) {
    for (room = room ? room : FIRST_ROOM; room < wanted; room += room)
        ;
    return room;
}

int make_room(Trail *trail, size_t wanted) {
    if (trail->room < wanted) {
        size_t room = doubled(trail->room, wanted);
        Point *wider = malloc(room * sizeof(Point));
        if (!wider)
            return 0;
        if (trail->length)
            memcpy(wider, trail->points, trail->length * sizeof(Point));
        free(trail->points);
        *trail = (Trail){wider, trail->length, room};
    }
    return 1;
}

int push(Trail *trail, Point point) {
    int fits = make_room(trail, trail->length + 1);
    if (fits)
        *(trail->points + trail->length++) = point;
    return fits;
}

const Point *point_at(const Trail *trail, size_t index) {
    if (index >= trail->length)
        return NULL;
    return trail->points + index;
}

void cut(Trail *trail, size_t length) {
    while (trail->length > length)
        trail->length--;
}

void trail_end(Trail *trail) {
    free(trail->points);
    trail->points = NULL;
    trail->length = trail->room = 0;
}
