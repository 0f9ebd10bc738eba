#include "fee_tests.h"

#include "fee.h"

void test_free_time(struct report *report) {
    expect(report, "fee(30)", fee(30), 0);
    expect(report, "fee(31) > 0", fee(31) > 0, 1);
}

void test_started_hours(struct report *report) {
    expect(report, "fee(60)", fee(60), 200);
    expect(report, "fee(61)", fee(61), 400);
    expect(report, "fee(120)", fee(120), 400);
    expect(report, "fee(121)", fee(121), 600);
}
