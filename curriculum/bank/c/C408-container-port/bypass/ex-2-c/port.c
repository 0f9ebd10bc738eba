#include "port.h"

#include <stdlib.h>
#include <string.h>

char *manifest(const struct container *const *list, int n) {
    size_t size = 0;
    for (int i = 0; i < n; i++) {
        size += strlen(list[i]->code);
        if (i > 0) {
            size++;
        }
    }
    char *text = calloc(size + 1, 1);
    if (text == NULL) {
        return NULL;
    }
    for (int i = 0; i < n; i++) {
        if (i > 0) {
            add_text(text, " ");
        }
        add_text(text, list[i]->code);
    }
    return text;
}

int unload(struct yard *yard) {
    struct container *gone = yard->top;
    if (gone == NULL) {
        return -1;
    }
    int tons = gone->tons;
    yard->top = gone->below;
    if (yard->heaviest == gone) {
        yard->heaviest = yard->top;
        for (struct container *c = yard->top; c != NULL; c = c->below) {
            if (c->tons > yard->heaviest->tons) {
                yard->heaviest = c;
                break;
            }
        }
    }
    free(gone);
    return tons;
}

void add_tons(struct week *week, int date, int tons) {
    int day = weekday(date) - 1;
    week->tons[day] += tons;
}

int put_on(struct container *upper, struct container *lower) {
    for (const struct container *c = lower; c != NULL; c = c->below) {
        if (c == upper) {
            return 0;
        }
    }
    upper->below = lower;
    return 1;
}
