/* What the rest of the terminal is built on. All of this is right. */
#include <stdlib.h>
#include <string.h>

#include "port.h"

/* Adds `more` at the end of a text that has the room for it. */
void add_text(char *text, const char *more) {
    while (*text != '\0') {
        text++;
    }
    while (*more != '\0') {
        *text++ = *more++;
    }
    *text = '\0';
}

/* Puts a new container on top of the pile; the yard owns it. */
void load(struct yard *yard, const char *code, int tons) {
    struct container *fresh = calloc(1, sizeof *fresh);
    if (fresh == NULL) {
        return;
    }
    strncpy(fresh->code, code, sizeof fresh->code - 1);
    fresh->tons = tons;
    fresh->below = yard->top;
    yard->top = fresh;
    if (yard->heaviest == NULL || tons > yard->heaviest->tons) {
        yard->heaviest = fresh;
    }
}

/* The tons of the heaviest container in the pile, 0 if there is none. */
int heaviest_tons(const struct yard *yard) {
    if (yard->heaviest == NULL) {
        return 0;
    }
    return yard->heaviest->tons;
}

/* The day of the week of a date, counted from 1 January of this year as date 1, a Thursday.
 * Monday is 1 and Sunday is 7. */
int weekday(int date) {
    return (date + 2) % 7 + 1;
}

/* How many containers there are from this one down to the ground. */
int height(const struct container *container) {
    if (container == NULL) {
        return 0;
    }
    return 1 + height(container->below);
}
