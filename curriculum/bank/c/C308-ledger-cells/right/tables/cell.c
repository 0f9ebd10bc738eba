#include "cell.h"

#include <stdio.h>
#include <string.h>

void set_cents(Cell *cell, int cents) {
    Cell fresh = {.kind = CENTS};
    fresh.value.cents = cents;
    *cell = fresh;
}

int show(const Cell *cell, char *out, size_t size) {
    char composed[20] = "";
    const char *text = composed;
    int cents = 0;
    switch (cell->kind) {
    case EMPTY: break;
    case TEXT: text = cell->value.text; break;
    case WRONG: text = "#"; break;
    case CENTS:
        cents = cell->value.cents;
        if (cents < 0) {
            composed[0] = '-';
            cents = -cents;
        }
        snprintf(composed + strlen(composed), 18, "%d.%02d", cents / 100, cents % 100);
        break;
    default: return -1;
    }
    snprintf(out, size, "%s", text);
    return 0;
}

Cell add(Cell a, Cell b) {
    static const enum kind result[4][4] = {
        {EMPTY, CENTS, WRONG, WRONG},
        {CENTS, CENTS, WRONG, WRONG},
        {WRONG, WRONG, WRONG, WRONG},
        {WRONG, WRONG, WRONG, WRONG},
    };
    Cell sum = {.kind = result[a.kind][b.kind]};
    if (sum.kind == CENTS) {
        sum.value.cents = 0;
        sum.value.cents += a.kind == CENTS ? a.value.cents : 0;
        sum.value.cents += b.kind == CENTS ? b.value.cents : 0;
    }
    return sum;
}

void to_text(Cell *cell) {
    Cell old = *cell;
    if (old.kind == CENTS) {
        show(&old, cell->value.text, sizeof cell->value.text);
        cell->kind = TEXT;
    }
}
