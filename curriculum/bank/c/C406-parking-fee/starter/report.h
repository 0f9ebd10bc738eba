/* A small test harness. Leave this file as it is. */
#ifndef REPORT_H
#define REPORT_H

enum { FIRST_SIZE = 80 };

/* What happened in one test. It begins as {0, 0, ""}. */
struct report {
    int checks;             /* how many checks were made */
    int failed;             /* how many of them failed */
    char first[FIRST_SIZE]; /* words about the first one that failed, or "" */
};

void expect(struct report *report, const char *what, int got, int wanted);
int verdict(const char *name, const struct report *report);

#endif
