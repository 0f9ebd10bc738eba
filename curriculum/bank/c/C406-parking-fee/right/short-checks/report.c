#include "report.h"

#include <stdio.h>
#include <string.h>

void expect(struct report *report, const char *what, int got, int wanted) {
    report->checks += 1;
    if (got != wanted) {
        char words[400];
        snprintf(words, sizeof words, "%.300s: expected %d, got %d", what, wanted, got);
        if (report->failed++ == 0) {
            words[FIRST_SIZE - 1] = '\0';
            strcpy(report->first, words);
        }
    }
}

int verdict(const char *name, const struct report *report) {
    int passed = report->checks > 0 && report->failed == 0;
    if (passed) {
        printf("ok %s (%d)\n", name, report->checks);
    } else if (report->checks == 0) {
        printf("EMPTY %s\n", name);
    } else {
        printf("FAIL %s: ", name);
        printf("%s (%d of %d)\n", report->first, report->failed, report->checks);
    }
    return passed;
}
