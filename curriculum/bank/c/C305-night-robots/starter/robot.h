/* Cleaning robots. The tests include this file; leave it as it is. */
#ifndef ROBOT_H
#define ROBOT_H

#include <stddef.h>

#include "room.h"

#define BAG 500 /* grams of dust that fit into the bag of a robot */

typedef struct Robot {
    int id;
    int range;  /* metres that the battery still allows */
    int driven; /* metres tonight */
    int bag;    /* grams in the bag, never more than BAG */
    Room *room; /* where it cleans; NULL: it stands in the corridor */
} Robot;

void robot_dock(Robot *robot, int range);
int drive(Robot *robot, int metres);
const Robot *stronger(const Robot *a, const Robot *b);
int clean(Robot *robot);
Robot *first_free(Robot *robots, size_t n, int metres);

#endif
