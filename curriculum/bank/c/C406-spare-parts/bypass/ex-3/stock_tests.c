#include "stock_tests.h"

/* Slot 0 holds `first` parts, and each further slot one more. */
static struct stock filled(int first) {
    struct stock stock;
    for (int i = 0; i < SLOTS; i++) {
        stock.count[i] = first + i;
    }
    return stock;
}

/* Expects that slot i holds first + i, but the one slot holds `count`. */
static void expect_counts(
    struct report *report, const char *what, const struct stock *stock, int first, int slot, int count) {
    for (int i = 0; i < SLOTS; i++) {
        expect(report, what, stock->count[i], i == slot ? count : first + i);
    }
}

void test_clear(const struct subject *subject, struct report *report) {
    struct stock stock = filled(3);
    subject->clear(&stock);
    for (int i = 0; i < SLOTS; i++) {
        expect(report, "a count after clear", stock.count[i], 0);
    }
}

void test_put(const struct subject *subject, struct report *report) {
    struct stock stock = filled(3);
    expect(report, "put(4, 2)", subject->put(&stock, 4, 2), 1);
    for (int i = 0; i < SLOTS; i++) {
        expect(report, "a count after put(4, 2)", stock.count[i], i == 4 ? 9 : 3 + i);
    }
}

void test_full(const struct subject *subject, struct report *report) {
    struct stock stock = filled(0);
    expect(report, "put(1, 1000)", subject->put(&stock, 1, 1000), 0);
    expect(report, "count[1] after a put that was refused", stock.count[1], 1);
    expect(report, "put(1, 10)", subject->put(&stock, 1, 10), 1);
    expect(report, "count[1]", stock.count[1], 11);
}

void test_take(const struct subject *subject, struct report *report) {
    struct stock stock = filled(3);
    expect(report, "take(2, 6)", subject->take(&stock, 2, 6), 0);
    expect_counts(report, "a count after take(2, 6)", &stock, 3, 2, 5);
    expect(report, "take(2, 4)", subject->take(&stock, 2, 4), 1);
    expect_counts(report, "a count after take(2, 4)", &stock, 3, 2, 1);
    expect(report, "take(2, 1)", subject->take(&stock, 2, 1), 1);
    expect_counts(report, "a count after take(2, 1)", &stock, 3, 2, 0);
}
