#include "line.h"

/* ex-1: an if chain takes the first branch whose condition is true.
 * Lesson section: The first true one
 * Test: grade_of_a_full_bottle
 * Start here: play the function for 505 ml.
 */
int grade(int ml) {
    if (ml >= 480) {
        return 1;
    } else if (ml >= 495) {
        return 2;
    } else if (ml >= 500) {
        return 3;
    }
    return 0;
}

/* ex-2: a while loop asks before each round.
 * Lesson section: Is there still something to do?
 * Test: crates_with_a_part_full_one
 * Start here: how many bottles are left at the end?
 */
int crates(int bottles) {
    int count = 0;
    while (bottles >= 12) {
        bottles -= 12;
        count++;
    }
    return count;
}

/* ex-3: check the first and the last round of a for loop by hand.
 * Lesson section: Both ends of a for loop
 * Test: checked_counts_the_last_bottle
 * Start here: which bottles does the loop visit for 5, 7 and 1?
 */
int checked(int first, int last, int every) {
    int count = 0;
    for (int bottle = first; bottle < last; bottle += every) {
        count++;
    }
    return count;
}

/* ex-4: where the break stands decides what is still done in that round.
 * Lesson section: Where the break stands
 * Test: until_pause_stops_at_the_most
 * Start here: write the number of bottles down, minute by minute.
 */
int until_pause(int minutes, int per_minute, int most) {
    int bottles = 0;
    for (int minute = 1; minute <= minutes; minute++) {
        if (bottles > most) {
            break;
        }
        bottles += per_minute;
    }
    return bottles;
}
