/* What the tests of the stock are written with. Leave this file as it is. */
#ifndef REPORT_H
#define REPORT_H

struct report {
    int checks;
    int failures;
    char first[100]; /* about the first failure */
};

/* Counts a check, and a failure if the numbers differ. `what` says what was looked at. */
void expect(struct report *report, const char *what, int got, int wanted);

#endif
