#include "report.h"

#include <stdio.h>

/* This is right. */
void expect(struct report *report, const char *what, int got, int wanted) {
    report->checks++;
    if (got == wanted) {
        return;
    }
    if (report->failures == 0) {
        snprintf(report->first, sizeof report->first, "%s: expected %d, got %d", what, wanted, got);
    }
    report->failures++;
}
