/* One event of the parcel locker. The tests include this file. */
#ifndef EVENT_H
#define EVENT_H

#include <stddef.h> /* size_t */

enum kind { SCAN, DOOR, WEIGHT }; /* the tag: which value does the event carry? */

enum { CODE_SIZE = 12 }; /* 11 letters and the zero byte */

struct event {
    enum kind kind;
    union {
        int door;
        double grams;
        char code[CODE_SIZE];
    } value;
};

void set_scan(struct event *event, const char *code);
int describe(const struct event *event, char *out, size_t size);
int same_event(const struct event *a, const struct event *b);

#endif
