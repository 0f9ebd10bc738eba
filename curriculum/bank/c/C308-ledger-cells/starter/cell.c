#include "cell.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ex-1: storing a member and setting the tag belong together.
 * Lesson section: Two halves of one step
 * Test: set_cents_over_a_text
 * Start here: what does the kind say afterwards?
 */
void set_cents(Cell *cell, int cents) {
    cell->value.cents = cents;
}

/* ex-2: the bytes of a union look alike for all members: only the tag says which one they are.
 * Lesson section: Bytes without a name
 * Test: show_an_amount_that_looks_like_letters
 * Start here: what decides that there is a text?
 */
int show(const Cell *cell, char *out, size_t size) {
    if (cell->kind == EMPTY) {
        snprintf(out, size, "%s", "");
    } else if (cell->kind == WRONG) {
        snprintf(out, size, "#");
    } else if (cell->value.text[0] >= ' ' && cell->value.text[1] == '\0') {
        snprintf(out, size, "%s", cell->value.text);
    } else if (cell->kind == TEXT) {
        snprintf(out, size, "%s", cell->value.text);
    } else {
        int cents = cell->value.cents;
        int positive = cents < 0 ? -cents : cents;
        snprintf(out, size, "%s%d.%02d", cents < 0 ? "-" : "", positive / 100, positive % 100);
    }
    return 0;
}

/* ex-3: a function of two tagged values has to answer for every pair of tags.
 * Lesson section: Every pair of kinds
 * Test: add_with_a_text_is_wrong
 * Start here: make a table of four rows and four columns.
 */
Cell add(Cell a, Cell b) {
    Cell sum = {.kind = CENTS};
    sum.value.cents = a.value.cents + b.value.cents;
    return sum;
}

/* ex-4: the members of a union overlap: read the old value before the new one is written.
 * Lesson section: One place for both
 * Test: to_text_of_an_amount
 * Start here: what is left of the amount when the sign has been written?
 */
void to_text(Cell *cell) {
    if (cell->kind == CENTS) {
        char *text = cell->value.text;
        strcpy(text, cell->value.cents < 0 ? "-" : "");
        text += strlen(text);
        sprintf(text, "%d", abs(cell->value.cents) / 100);
        text += strlen(text);
        sprintf(text, ".%02d", abs(cell->value.cents) % 100);
        cell->kind = TEXT;
    }
}
