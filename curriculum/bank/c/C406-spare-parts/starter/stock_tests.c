#include "stock_tests.h"

static struct stock stock;

/* ex-1: begin with a state that is different from the expected one.
 * Lesson section: A check that can fail
 * Test: test_clear_notices_broken_modules
 * Start here: what would the test see if clear did nothing?
 */
void test_clear(const struct subject *subject, struct report *report) {
    subject->clear(&stock);
    expect(report, "count[0] after clear", stock.count[0], 0);
}

/* ex-2: expect the exact result, the exact change, and that nothing else has changed.
 * Lesson section: Exactly this, and nothing else
 * Test: test_put_notices_broken_modules
 * Start here: which numbers may stand in the six slots afterwards?
 */
void test_put(const struct subject *subject, struct report *report) {
    subject->clear(&stock);
    subject->put(&stock, 3, 5);
    expect(report, "count[3] is at least 5", stock.count[3] >= 5, 1);
}

/* ex-3: a limit is tested on both sides of it.
 * Lesson section: On both sides of the limit
 * Test: test_full_notices_broken_modules
 * Start here: which number is the last one that fits?
 */
void test_full(const struct subject *subject, struct report *report) {
    subject->clear(&stock);
    expect(report, "put(1, 1000)", subject->put(&stock, 1, 1000), 0);
}

/* ex-4: every test makes its own fixture.
 * Lesson section: A fixture of its own
 * Test: test_take_passes_with_a_right_module
 * Start here: who put five parts into slot 3?
 */
void test_take(const struct subject *subject, struct report *report) {
    expect(report, "take(3, 5)", subject->take(&stock, 3, 5), 1);
}
