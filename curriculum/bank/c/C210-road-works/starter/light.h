/* A mobile traffic light. The tests include this file; leave it as it is. */
#ifndef LIGHT_H
#define LIGHT_H

/* The codes are those of the radio link. */
enum phase {
    RED = 1,
    YELLOW = 2,
    RED_YELLOW = 3,
    GREEN = 4,
    BLINK = 9, /* new: night mode */
};

char letter_of(enum phase phase);
enum phase next_phase(enum phase phase, int night);
int seconds_to_green(enum phase phase);

#endif
