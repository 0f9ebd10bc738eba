#include "stock_tests.h"

static const struct stock SOME = {{4, 9, 2, 7, 1, 8}};

/* Expects these six counts. */
static void expect_counts(struct report *report, const struct stock *stock, const int *wanted) {
    for (int i = 0; i < SLOTS; i++) {
        expect(report, "a count", stock->count[i], wanted[i]);
    }
}

void test_clear(const struct subject *subject, struct report *report) {
    struct stock stock = SOME;
    subject->clear(&stock);
    expect_counts(report, &stock, (const int[]){0, 0, 0, 0, 0, 0});
}

void test_put(const struct subject *subject, struct report *report) {
    struct stock stock = SOME;
    expect(report, "put(3, 20)", subject->put(&stock, 3, 20), 1);
    expect_counts(report, &stock, (const int[]){4, 9, 2, 27, 1, 8});
}

void test_full(const struct subject *subject, struct report *report) {
    struct stock stock = SOME;
    stock.count[1] = FULL - 3;
    expect(report, "put(1, 4)", subject->put(&stock, 1, 4), 0);
    expect_counts(report, &stock, (const int[]){4, FULL - 3, 2, 7, 1, 8});
    expect(report, "put(1, 3)", subject->put(&stock, 1, 3), 1);
    expect(report, "count[1] of a full slot", stock.count[1], FULL);
    expect(report, "put(1, 1)", subject->put(&stock, 1, 1), 0);
}

void test_take(const struct subject *subject, struct report *report) {
    struct stock stock = SOME;
    expect(report, "take(1, 10)", subject->take(&stock, 1, 10), 0);
    expect_counts(report, &stock, SOME.count);
    expect(report, "take(1, 2)", subject->take(&stock, 1, 2), 1);
    expect_counts(report, &stock, (const int[]){4, 7, 2, 7, 1, 8});
    expect(report, "take(1, 7)", subject->take(&stock, 1, 7), 1);
    expect_counts(report, &stock, (const int[]){4, 0, 2, 7, 1, 8});
}
