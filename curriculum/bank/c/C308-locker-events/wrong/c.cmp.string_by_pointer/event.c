#include "event.h"

#include <stdio.h>
#include <string.h>

void set_scan(struct event *event, const char *code) {
    event->kind = SCAN;
    snprintf(event->value.code, CODE_SIZE, "%s", code);
}

int describe(const struct event *event, char *out, size_t size) {
    switch (event->kind) {
    case SCAN:
        snprintf(out, size, "code %s", event->value.code);
        return 0;
    case DOOR:
        snprintf(out, size, "door %d", event->value.door);
        return 0;
    case WEIGHT:
        snprintf(out, size, "%.0f g", event->value.grams);
        return 0;
    }
    return -1;
}

int same_event(const struct event *a, const struct event *b) {
    if (a->kind != b->kind) {
        return 0;
    }
    switch (a->kind) {
    case SCAN:
        return a->value.code == b->value.code;
    case DOOR:
        return a->value.door == b->value.door;
    case WEIGHT:
        return a->value.grams == b->value.grams;
    }
    return 0;
}
