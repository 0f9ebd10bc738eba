#include <stdio.h>

#include "alphorn.h"

/* ex-1: state the base case first: the input for which no further call is needed.
 * Lesson section: Base case first
 * Test: echoes_of_a_sound_that_is_just_heard
 * Start here: which sounds have no echo at all?
 */
int echoes(int loudness) {
    return loudness;
}

/* ex-2: what stands before the inner call runs on the way down, what stands behind it on the way back.
 * Lesson section: The way down and the way back
 * Test: melody_goes_down_and_comes_back
 * Start here: this plays a single tone; what comes before and after the rest of the melody?
 */
void print_melody(int tone) {
    printf(" %d", tone);
}

/* ex-3: every kind of step must end in a base case, also the one that jumps past zero.
 * Lesson section: Two calls, two base cases
 * Test: ways_up_with_one_leap
 * Start here: the first move is a step of 1 or a leap of 3.
 */
int ways_up(int metres) {
    return -metres;
}
