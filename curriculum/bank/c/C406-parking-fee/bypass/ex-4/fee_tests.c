#include "fee_tests.h"

#include "fee.h"

void test_free_time(struct report *report) {
    expect(report, "fee(30)", fee(30), 0);
    expect(report, "fee(31) > 0", fee(31) > 0, 1);
}

void test_started_hours(struct report *report) {
    for (int minutes = 0; minutes < 1440; minutes++) {
        int wanted = minutes <= 30 ? 0 : (minutes + 59) / 60 * 200;
        expect(report, "fee(minutes)", fee(minutes), wanted > 1500 ? 1500 : wanted);
    }
}
