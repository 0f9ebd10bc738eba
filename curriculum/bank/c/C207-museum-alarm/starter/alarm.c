#include "alarm.h"

/* ex-1: a mask must be as wide as the value: a plain 1 is an int.
 * Lesson section: A one as wide as the value
 * Test: arm_reaches_the_upper_half
 * Start here: of which type is the 1 that is moved?
 */
uint64_t arm(uint64_t zones, int n) {
    uint64_t mask = 1 << n;
    return zones | mask;
}

/* ex-2: exclusive or turns a bit over; to clear it for good, use & with the inverted mask.
 * Lesson section: Turn over or switch off
 * Test: disarm_again_changes_nothing
 * Start here: what becomes of a bit that is 0 already?
 */
uint64_t disarm(uint64_t zones, int n) {
    uint64_t mask = (uint64_t)1 << n;
    return zones ^ mask;
}

/* ex-3: & works bit by bit; && only asks if both sides are anything but zero.
 * Lesson section: One ampersand or two
 * Test: is_armed_not_for_a_neighbour
 * Start here: what does this return for two numbers that have no bit in common?
 */
int is_armed(uint64_t zones, int n) {
    uint64_t mask = (uint64_t)1 << n;
    return zones && mask;
}

/* ex-4: to replace a field of bits, clear its place first, then put the new bits in.
 * Lesson section: Make room, then fill in
 * Test: set_floor_takes_zones_away
 * Start here: one step is missing before the or.
 */
uint64_t set_floor(uint64_t zones, int floor, uint64_t plan) {
    return zones | plan << 4 * floor;
}
