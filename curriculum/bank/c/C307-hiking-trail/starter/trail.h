/* The points of a hike, in an array that grows. The tests include this file; leave it as it is. */
#ifndef TRAIL_H
#define TRAIL_H

#include <stddef.h>

#define FIRST_ROOM 4 /* the room of a trail that had none */

typedef struct Point {
    double north;
    double east;
    int metres; /* above the sea */
} Point;

/* An empty trail is {0}. */
typedef struct Trail {
    Point *points; /* a block with room for `room` points; NULL while room is 0 */
    size_t length; /* so many of them count */
    size_t room;
} Trail;

int make_room(Trail *trail, size_t wanted);
int push(Trail *trail, Point point);
const Point *point_at(const Trail *trail, size_t index);
void cut(Trail *trail, size_t length);
void trail_end(Trail *trail);

#endif
