#include "hire.h"

#include <stdio.h>
#include <string.h>

Hire new_hire(const char *tool, char shelf, Date due, int cents) {
    Hire hire = {0};
    strncpy(hire.tool, tool, sizeof hire.tool - 1);
    hire.shelf = shelf;
    hire.due = due;
    hire.cents = cents;
    return hire;
}

static int same_date(Date a, Date b) {
    return a.day == b.day && a.month == b.month;
}

int same_hire(Hire a, Hire b) {
    if (strcmp(a.tool, b.tool))
        return 0;
    if (a.shelf != b.shelf || !same_date(a.due, b.due))
        return 0;
    return a.cents == b.cents && a.extended == b.extended;
}

size_t take_out(Hire list[], size_t n, const char *tool) {
    size_t at = 0;
    while (at < n && strcmp(list[at].tool, tool) != 0)
        at++;
    if (at == n)
        return n;
    for (; at + 1 < n; at++)
        list[at] = list[at + 1];
    return at;
}
