#include "event.h"

#include <stdio.h>
#include <string.h>

void set_scan(struct event *event, const char *code) {
    event->kind = SCAN;
    snprintf(event->value.code, CODE_SIZE, "%s", code);
}

int describe(const struct event *event, char *out, size_t size) {
    const char *code = event->value.code;
    if ((unsigned)event->kind > WEIGHT) {
        return -1;
    }
    if (code[0] >= ' ' && memchr(code, 0, CODE_SIZE) != NULL) {
        snprintf(out, size, "code %s", code);
    } else if (event->value.grams >= 1.0) {
        snprintf(out, size, "%.0f g", event->value.grams);
    } else {
        snprintf(out, size, "door %d", event->value.door);
    }
    return 0;
}

int same_event(const struct event *a, const struct event *b) {
    if (a->kind != b->kind) {
        return 0;
    }
    switch (a->kind) {
    case SCAN:
        return strcmp(a->value.code, b->value.code) == 0;
    case DOOR:
        return a->value.door == b->value.door;
    case WEIGHT:
        return a->value.grams == b->value.grams;
    }
    return 0;
}
