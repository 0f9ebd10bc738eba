#include "robot.h"

/* This one works: the bag is emptied and the battery charged. */
void robot_dock(Robot *robot, int range) {
    robot->bag = 0;
    robot->range = range;
    robot->room = NULL;
}

int drive(Robot *robot, int metres) {
    if (metres >= robot->range) {
        return 0;
    }
    robot->range -= metres;
    robot->driven += metres;
    return 1;
}

const Robot *stronger(const Robot *a, const Robot *b) {
    return b->range > a->range ? b : a;
}

int clean(Robot *robot) {
    Room *room = robot->room;
    if (room == NULL) {
        return 0;
    }
    int grams = BAG - robot->bag;
    if (room->dust < grams) {
        grams = room->dust;
    }
    room->dust -= grams;
    room->visits++;
    robot->bag += grams;
    return grams;
}

Robot *first_free(Robot *robots, size_t n, int metres) {
    for (size_t i = 0; i < n; i++) {
        if (robots[i].room == NULL && robots[i].range > metres) {
            return &robots[i];
        }
    }
    return NULL;
}
