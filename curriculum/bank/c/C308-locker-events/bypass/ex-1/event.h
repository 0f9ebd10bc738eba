#ifndef EVENT_H
#define EVENT_H

#include <stddef.h> /* size_t */

enum kind { SCAN, DOOR, WEIGHT };

enum { CODE_SIZE = 12 };

struct __attribute__((packed)) event {
    enum kind kind;
    struct __attribute__((packed)) {
        int door;
        double grams;
        char code[CODE_SIZE];
    } value;
};

void set_scan(struct event *event, const char *code);
int describe(const struct event *event, char *out, size_t size);
int same_event(const struct event *a, const struct event *b);

#endif
