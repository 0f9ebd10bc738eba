#include "hire.h"

#include <stdio.h>
#include <string.h>

Hire new_hire(const char *tool, char shelf, Date due, int cents) {
    Hire hire = {.shelf = shelf, .due = due, .cents = cents};
    snprintf(hire.tool, sizeof hire.tool, "%s", tool);
    return hire;
}

int same_hire(Hire a, Hire b) {
    return strcmp(a.tool, b.tool) == 0 && a.shelf == b.shelf && a.due.day == b.due.day &&
           a.cents == b.cents && a.extended == b.extended;
}

size_t take_out(Hire list[], size_t n, const char *tool) {
    for (size_t i = 0; i < n; i++) {
        if (strcmp(list[i].tool, tool) == 0) {
            for (size_t next = i + 1; next < n; next++) {
                list[next - 1] = list[next];
            }
            return n - 1;
        }
    }
    return n;
}
