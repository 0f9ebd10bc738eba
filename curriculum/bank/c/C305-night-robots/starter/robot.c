#include "robot.h"

/* This one works: the bag is emptied and the battery charged. */
void robot_dock(Robot *robot, int range) {
    robot->bag = 0;
    robot->range = range;
    robot->room = NULL;
}

/* ex-1: p->member is the member of the struct that p points to: the caller's own.
 * Lesson section: The arrow
 * Test: drive_changes_the_robot_of_the_caller
 * Start here: ask if the battery allows it, then change two members.
 */
int drive(Robot *robot, int metres) {
    (void)robot;
    (void)metres;
    return -1;
}

/* ex-2: a pointer can stand for a struct: compare through it, and hand it back without a copy.
 * Lesson section: Look, but do not copy
 * Test: stronger_hands_back_one_of_the_two
 * Start here: the result is one of the two addresses that came in.
 */
const Robot *stronger(const Robot *a, const Robot *b) {
    (void)a;
    (void)b;
    return NULL;
}

/* ex-3: a member may be a pointer to another struct, which several can share; it may be NULL.
 * Lesson section: From struct to struct
 * Test: clean_two_robots_share_a_room
 * Start here: two arrows lead to the dust; what is the most that the bag can take?
 */
int clean(Robot *robot) {
    (void)robot;
    return -1;
}

/* ex-4: &a[i] is the address of a struct in an array: with it, the caller can change that element.
 * Lesson section: The address of an element
 * Test: first_free_leads_to_the_robot_itself
 * Start here: the elements are structs, so they have dots; the answer is an address.
 */
Robot *first_free(Robot *robots, size_t n, int metres) {
    (void)robots;
    (void)n;
    (void)metres;
    return NULL;
}
