#include "event.h"

#include <stdio.h>
#include <string.h>

void set_scan(struct event *event, const char *code) {
    strncpy(event->value.code, code, CODE_SIZE - 1);
    event->value.code[CODE_SIZE - 1] = '\0';
    event->kind = SCAN;
}

int describe(const struct event *event, char *out, size_t size) {
    if (event->kind == DOOR) {
        snprintf(out, size, "door %d", event->value.door);
    } else if (event->kind == WEIGHT) {
        snprintf(out, size, "%.0f g", event->value.grams);
    } else if (event->kind == SCAN) {
        snprintf(out, size, "code %s", event->value.code);
    } else {
        return -1;
    }
    return 0;
}

int same_event(const struct event *a, const struct event *b) {
    return a->kind == b->kind &&
           ((a->kind == DOOR && a->value.door == b->value.door) ||
            (a->kind == WEIGHT && a->value.grams == b->value.grams) ||
            (a->kind == SCAN && !strcmp(a->value.code, b->value.code)));
}
