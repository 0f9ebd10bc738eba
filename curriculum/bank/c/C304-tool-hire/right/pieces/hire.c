#include "hire.h"

#include <string.h>

Hire new_hire(const char *tool, char shelf, Date due, int cents) {
    Hire hire = {"", shelf, due, cents, 0};
    size_t length = strlen(tool);
    if (length >= sizeof hire.tool)
        length = sizeof hire.tool - 1;
    memcpy(hire.tool, tool, length);
    return hire;
}

int same_hire(Hire a, Hire b) {
    int differ = strcmp(a.tool, b.tool) != 0;
    differ |= a.shelf != b.shelf;
    differ |= a.due.month != b.due.month || a.due.day != b.due.day;
    differ |= a.cents != b.cents;
    differ |= a.extended != b.extended;
    return !differ;
}

size_t take_out(Hire list[], size_t n, const char *tool) {
    for (size_t i = 0; i < n; i++)
        if (!strcmp(list[i].tool, tool)) {
            memmove(&list[i], &list[i + 1], (n - i - 1) * sizeof list[0]);
            return n - 1;
        }
    return n;
}
