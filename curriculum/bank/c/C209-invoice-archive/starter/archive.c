#include "archive.h"

int total(int *cents, int n) {
    int sum = 0;
    for (int i = 0; i < n; i++) {
        sum += cents[i];
    }
    return sum;
}

/* ex-2: what leads into data that must not change is handed out as a pointer to const.
 * Lesson section: What goes out must promise, too
 * Test: find_hands_out_a_pointer_to_const
 * Start here: the parameter first. What does the compiler say about the return?
 */
int *find(int *cents, int n, int wanted) {
    for (int i = 0; i < n; i++) {
        if (cents[i] == wanted) {
            return &cents[i];
        }
    }
    return NULL;
}

/* ex-3: data of the caller is no scratch paper: read from one place, write to the other.
 * Lesson section: No borrowing
 * Test: largest_last_of_constant_data
 * Start here: which lines write to the archive?
 */
void largest_last(int *cents, int n, int *out) {
    int at = 0;
    for (int i = 1; i < n; i++) {
        if (cents[i] > cents[at]) {
            at = i;
        }
    }
    int largest = cents[at];
    for (int i = at; i < n - 1; i++) {
        cents[i] = cents[i + 1];
    }
    cents[n - 1] = largest;
    for (int i = 0; i < n; i++) {
        out[i] = cents[i];
    }
    for (int i = n - 1; i > at; i--) {
        cents[i] = cents[i - 1];
    }
    cents[at] = largest;
}

/* ex-4: a pointer to const may be turned to another target; the promise binds only this pointer.
 * Lesson section: Constant for me
 * Test: use_limit_promises_not_to_write
 * Start here: which three declarations must agree?
 */
static int *limit_of_the_auditors = NULL;

void use_limit(int *limit) {
    limit_of_the_auditors = limit;
}

/* Without a limit, all amounts count. */
int above_limit(int *cents, int n) {
    int count = 0;
    for (int i = 0; i < n; i++) {
        if (limit_of_the_auditors == NULL || cents[i] > *limit_of_the_auditors) {
            count++;
        }
    }
    return count;
}
