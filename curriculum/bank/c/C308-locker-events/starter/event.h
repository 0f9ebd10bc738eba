/* One event of the parcel locker. The tests include this file. */
#ifndef EVENT_H
#define EVENT_H

#include <stddef.h> /* size_t */

enum kind { SCAN, DOOR, WEIGHT }; /* the tag: which value does the event carry? */

enum { CODE_SIZE = 12 }; /* 11 letters and the zero byte */

/* ex-1: the members of a union share one place; a struct gives each its own.
 * Lesson section: Members that share one place
 * Test: values_share_one_address
 * Start here: all names stay as they are; look at the word in front of the inner brace.
 */
struct event {
    enum kind kind;
    struct {
        int door;
        double grams;
        char code[CODE_SIZE];
    } value;
};

void set_scan(struct event *event, const char *code);
int describe(const struct event *event, char *out, size_t size);
int same_event(const struct event *a, const struct event *b);

#endif
