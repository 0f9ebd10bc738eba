#include "fee_tests.h"

#include "fee.h"

/* ex-3: a test looks at both sides of a border, and at nothing but its own rule.
 * Lesson section: Both sides of the border
 * Test: test_free_time_notices_a_wrong_border
 * Start here: which is the last time that is free, and which the first that is not?
 */
void test_free_time(struct report *report) {
    (void)report;
}

/* ex-4: a test shows the values it saw, and stays away from the borders of other rules.
 * Lesson section: One rule, one test
 * Test: test_started_hours_notices_each_wrong_border
 * Start here: rule 2 has a border at every full hour; take the first two of them.
 */
void test_started_hours(struct report *report) {
    (void)report;
}
