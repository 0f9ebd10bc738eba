#include "event.h"

#include <stdio.h>
#include <string.h>

void set_scan(struct event *event, const char *code) {
    struct event fresh = {.kind = SCAN, .value.code = ""};
    strncat(fresh.value.code, code, sizeof fresh.value.code - 1);
    *event = fresh;
}

int describe(const struct event *event, char *out, size_t size) {
    int known = 0;
    switch (event->kind) {
    case DOOR:
        snprintf(out, size, "door %d", event->value.door);
        break;
    case WEIGHT:
        snprintf(out, size, "%.0f g", event->value.grams);
        break;
    case SCAN:
        snprintf(out, size, "code %s", event->value.code);
        break;
    default:
        known = -1;
    }
    return known;
}

static int same_value(const struct event *a, const struct event *b) {
    switch (a->kind) {
    case DOOR:
        return a->value.door == b->value.door;
    case WEIGHT:
        return a->value.grams == b->value.grams;
    case SCAN:
        return strcmp(a->value.code, b->value.code) == 0;
    default:
        return 0;
    }
}

int same_event(const struct event *a, const struct event *b) {
    return a->kind == b->kind ? same_value(a, b) : 0;
}
