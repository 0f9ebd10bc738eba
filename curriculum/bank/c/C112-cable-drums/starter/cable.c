#include "cable.h"

#include <stdio.h>

/* ex-1: the base case must catch every input from which no further step leads on.
 * Lesson section: A net with wide arms
 * Test: pieces_of_a_short_cable_is_one
 * Start here: write down the calls of pieces(10).
 */
int pieces(int metres) {
    if (metres == 8) {
        return 1;
    }
    return pieces(metres / 2) + pieces(metres - metres / 2);
}

/* ex-2: each call must get a smaller problem: what is handled already is taken off.
 * Lesson section: Smaller by what was done
 * Test: check_sum_of_several_digits
 * Start here: which number does the inner call get for 407?
 */
int check_sum(int label) {
    if (label < 10) {
        return label;
    }
    return label % 10 + check_sum(label % 10);
}

/* ex-3: the inner call only hands its answer back; unless you return it, it is lost.
 * Lesson section: Pass the answer up
 * Test: common_length_of_84_and_36
 * Start here: what becomes of the result of the inner call?
 */
int common_length(int a, int b) {
    if (b != 0) {
        common_length(b, a % b);
    }
    return a;
}

/* ex-4: work that stands behind the inner call is done on the way back.
 * Lesson section: Before or behind
 * Test: print_switches_of_six
 * Start here: which digit does the outermost call know?
 */
void print_switches(int n) {
    printf("%d", n % 2);
    if (n >= 2) {
        print_switches(n / 2);
    }
}
