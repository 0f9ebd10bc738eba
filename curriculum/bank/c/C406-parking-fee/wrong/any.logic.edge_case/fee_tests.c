#include "fee_tests.h"

#include "fee.h"

void test_free_time(struct report *report) {
    expect(report, "fee(30)", fee(30), 0);
    expect(report, "fee(31) > 0", fee(31) > 0, 1);
}

void test_started_hours(struct report *report) {
    expect(report, "fee(50)", fee(50), 200);
    expect(report, "fee(90)", fee(90), 400);
    expect(report, "fee(150)", fee(150), 600);
}
