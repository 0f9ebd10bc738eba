#include "fee_tests.h"

#include "fee.h"

void test_free_time(struct report *report) {
    for (int minutes = 0; minutes < 1440; minutes++) {
        int wanted = minutes <= 30 ? 0 : (minutes + 59) / 60 * 200;
        expect(report, "fee(minutes)", fee(minutes), wanted > 1500 ? 1500 : wanted);
    }
}

void test_started_hours(struct report *report) {
    expect(report, "fee(60)", fee(60), 200);
    expect(report, "fee(61)", fee(61), 400);
    expect(report, "fee(120)", fee(120), 400);
    expect(report, "fee(121)", fee(121), 600);
}
