#include "cell.h"

#include <stdio.h>
#include <stdlib.h>

void set_cents(Cell *cell, int cents) {
    *cell = (Cell){.kind = CENTS, .value.cents = cents};
}

static void show_cents(int cents, char *out, size_t size) {
    const char *sign = "";
    if (cents < 0)
        sign = "-";
    snprintf(out, size, "%s%d.%02d", sign, abs(cents) / 100, abs(cents) % 100);
}

int show(const Cell *cell, char *out, size_t size) {
    if (cell->kind == CENTS)
        show_cents(cell->value.cents, out, size);
    else if (cell->kind == TEXT)
        snprintf(out, size, "%s", cell->value.text);
    else if (cell->kind == WRONG)
        snprintf(out, size, "%s", "#");
    else if (cell->kind == EMPTY)
        out[0] = '\0';
    else
        return -1;
    return 0;
}

Cell add(Cell a, Cell b) {
    if (a.kind == EMPTY && (b.kind == EMPTY || b.kind == CENTS))
        return b;
    if (b.kind == EMPTY && a.kind == CENTS)
        return a;
    if (a.kind != CENTS || b.kind != CENTS)
        return (Cell){.kind = WRONG};
    a.value.cents += b.value.cents;
    return a;
}

void to_text(Cell *cell) {
    if (cell->kind != CENTS)
        return;
    int cents = cell->value.cents;
    cell->kind = TEXT;
    show_cents(cents, cell->value.text, sizeof cell->value.text);
}
