#include "tape.h"

/* ex-1: the compiler scales by the size of an element already.
 * Lesson section: Scaled once
 * Test: record_at_moves_by_records
 * Start here: by how many bytes does tape + 1 move?
 */
double *record_at(double *tape, int number) {
    return tape + number * sizeof *tape;
}

/* ex-2: the unit of a difference is the element of the type that the pointers have.
 * Lesson section: Elements or bytes
 * Test: records_between_counts_records
 * Start here: what type do the two pointers have at the minus sign?
 */
long records_between(double *from, double *to) {
    char *a = (char *)from, *b = (char *)to;
    return b - a;
}

/* ex-3: whoever wants to count bytes makes a char * first, and adds then.
 * Lesson section: First the type, then the sum
 * Test: byte_at_counts_bytes
 * Start here: what is done first on this line, the sum or the cast?
 */
char *byte_at(double *tape, int number) {
    return (char *)(tape + number);
}

/* ex-4: going backwards, step first and look then; and stop at the first element.
 * Lesson section: Backwards from the end
 * Test: last_over_does_not_look_at_the_end
 * Start here: which element does the loop look at in its first round?
 */
double *last_over(double *first, double *end, double limit) {
    while (end > first) {
        if (*end > limit) {
            return end;
        }
        end--;
    }
    return NULL;
}
