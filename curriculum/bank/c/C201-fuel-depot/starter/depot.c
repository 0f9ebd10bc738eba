#include <stddef.h> /* NULL */

#include "depot.h"

int tank[TANKS] = {0};

/* ex-1: an ampersand makes a pointer to a variable itself; a pointer to a copy leads elsewhere.
 * Lesson section: An ampersand points at the thing itself
 * Test: tank_with_points_into_the_array
 * Start here: which variable does the pointer lead to at the end?
 */
int *tank_with(int number) {
    static int found;
    if (number >= 1 && number <= TANKS) {
        found = tank[number - 1];
    }
    return &found;
}

/* ex-2: a star follows a pointer to its target, and NULL has no target.
 * Lesson section: A star follows the arrow
 * Test: litres_in_reads_the_target
 * Start here: this follows every pointer, also one that leads nowhere.
 */
int litres_in(int *target) {
    return *target;
}

/* ex-3: comparing pointers compares addresses; comparing targets needs stars.
 * Lesson section: The same place or the same value
 * Test: is_same_tank_for_two_pointers_to_one_tank
 * Start here: are these two stars needed?
 */
int is_same_tank(int *one, int *other) {
    return *one == *other;
}

/* ex-4: assigning to a pointer turns the arrow; assigning through a star changes the target.
 * Lesson section: Turn the arrow or change the target
 * Test: emptiest_points_at_the_fewest_litres
 * Start here: what does the assignment inside the loop change?
 */
int *emptiest(void) {
    int *least = &tank[0];
    for (int i = 1; i < TANKS; i++) {
        int *next = &tank[i];
        if (*next < *least) {
            *least = *next;
        }
    }
    return least;
}
