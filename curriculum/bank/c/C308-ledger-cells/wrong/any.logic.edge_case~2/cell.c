#include "cell.h"

#include <stdio.h>
#include <string.h>

void set_cents(Cell *cell, int cents) {
    cell->kind = CENTS;
    cell->value.cents = cents;
}

int show(const Cell *cell, char *out, size_t size) {
    switch (cell->kind) {
    case EMPTY:
        snprintf(out, size, "%s", "");
        return 0;
    case CENTS: {
        int cents = cell->value.cents;
        int positive = cents < 0 ? -cents : cents;
        snprintf(out, size, "%s%d.%02d", cents < 0 ? "-" : "", positive / 100, positive % 100);
        return 0;
    }
    case TEXT:
        snprintf(out, size, "%s", cell->value.text);
        return 0;
    case WRONG:
        snprintf(out, size, "#");
        return 0;
    }
    return -1;
}

static int can_be_added(Cell cell) {
    return cell.kind == EMPTY || cell.kind == CENTS;
}

static int amount(Cell cell) {
    return cell.kind == CENTS ? cell.value.cents : 0;
}

Cell add(Cell a, Cell b) {
    Cell sum = {.kind = WRONG};
    if (can_be_added(a) && can_be_added(b)) {
        set_cents(&sum, amount(a) + amount(b));
    }
    return sum;
}

void to_text(Cell *cell) {
    char text[sizeof cell->value.text];
    if (cell->kind == CENTS) {
        show(cell, text, sizeof text);
        strcpy(cell->value.text, text);
        cell->kind = TEXT;
    }
}
