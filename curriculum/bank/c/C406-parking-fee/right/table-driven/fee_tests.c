#include "fee_tests.h"

#include "fee.h"

void test_free_time(struct report *report) {
    static const int free_times[] = {0, 1, 15, 29, 30};
    for (int i = 0; i < 5; i++) {
        expect(report, "a free time", fee(free_times[i]), 0);
    }
    expect(report, "31 minutes are free", fee(31) == 0, 0);
    expect(report, "45 minutes are free", fee(45) == 0, 0);
}

void test_started_hours(struct report *report) {
    static const struct {
        const char *what;
        int minutes, cents;
    } rows[] = {
        {"1 hour", 60, 200},  {"a minute more", 61, 400},    {"90 minutes", 90, 400},
        {"2 hours", 120, 400}, {"another minute", 121, 600}, {"6 hours", 360, 1200},
    };
    for (unsigned i = 0; i < sizeof rows / sizeof *rows; i++) {
        expect(report, rows[i].what, fee(rows[i].minutes), rows[i].cents);
    }
}
