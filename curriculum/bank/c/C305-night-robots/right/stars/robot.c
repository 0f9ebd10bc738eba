#include "robot.h"

void robot_dock(Robot *robot, int range) {
    (*robot).bag = 0;
    (*robot).range = range;
    (*robot).room = NULL;
}

int drive(Robot *robot, int metres) {
    Robot moved = *robot;
    moved.range -= metres;
    moved.driven += metres;
    if (moved.range < 0)
        return 0;
    *robot = moved;
    return 1;
}

const Robot *stronger(const Robot *a, const Robot *b) {
    if ((*a).range >= (*b).range)
        return a;
    return b;
}

int clean(Robot *robot) {
    int before = (*robot).bag;
    if (!(*robot).room)
        return 0;
    (*robot).room->visits += 1;
    while ((*robot).bag < BAG && (*robot).room->dust > 0) {
        (*robot).bag++;
        (*robot).room->dust--;
    }
    return (*robot).bag - before;
}

Robot *first_free(Robot *robots, size_t n, int metres) {
    for (Robot *at = robots; at < robots + n; at++)
        if (!at->room && at->range >= metres)
            return at;
    return NULL;
}
