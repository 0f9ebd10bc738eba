#include "report.h"

#include <stdio.h>

void expect(struct report *report, const char *what, int got, int wanted) {
    report->checks++;
    if (got == wanted) {
        return;
    }
    if (report->failed == 0) {
        snprintf(report->first, FIRST_SIZE, "%s: expected %d, got %d", what, wanted, got);
    }
    report->failed++;
}

int verdict(const char *name, const struct report *report) {
    if (report->failed == 0) {
        printf("ok %s (%d)\n", name, report->checks);
        return 1;
    }
    printf("FAIL %s: %s (%d of %d)\n", name, report->first, report->failed, report->checks);
    return 0;
}
