#include "robot.h"

void robot_dock(Robot *robot, int range) {
    robot->bag = 0;
    robot->range = range;
    robot->room = NULL;
}

int drive(Robot *robot, int metres) {
    int possible = robot->range >= metres;
    if (possible) {
        robot->driven += metres;
        robot->range -= metres;
    }
    return possible;
}

const Robot *stronger(const Robot *a, const Robot *b) {
    const Robot *best = a;
    if (b->range > best->range)
        best = b;
    return best;
}

static int smaller(int a, int b) {
    return a < b ? a : b;
}

int clean(Robot *robot) {
    int grams = 0;
    if (robot->room) {
        grams = smaller(robot->room->dust, BAG - robot->bag);
        robot->bag += grams;
        robot->room->dust -= grams;
        robot->room->visits++;
    }
    return grams;
}

Robot *first_free(Robot *robots, size_t n, int metres) {
    size_t i = 0;
    while (i < n && (robots[i].room || robots[i].range < metres))
        i++;
    return i < n ? robots + i : NULL;
}
