/* The program of a weather mast. Read it, but change nothing here. */
#include "mast.h"

#include <string.h>

#define DAY 24
#define WEEK DAY * 7
#define TWICE(x) x + x
#define HALF_OF(x) (x / 2)
#define SAFE_HALF_OF(x) ((x) / 2)

int weeks(void) {
    return 336 / WEEK;
}

int ten_times(void) {
    return 10 * TWICE(3);
}

int half(void) {
    return HALF_OF(4 + 6);
}

int safe_half(void) {
    return SAFE_HALF_OF(4 + 6);
}

#define LARGER(a, b) ((a) > (b) ? (a) : (b))

static int reads;

/* The sensor gives 10 at the first read, then 20, 30 and so on. */
static int read_sensor(void) {
    reads++;
    return reads * 10;
}

static int larger(int a, int b) {
    return a > b ? a : b;
}

int larger_value(void) {
    reads = 0;
    return LARGER(read_sensor(), 5);
}

int larger_reads(void) {
    reads = 0;
    (void)LARGER(read_sensor(), 5);
    return reads;
}

int far_reads(void) {
    reads = 0;
    (void)LARGER(99, read_sensor());
    return reads;
}

int function_value(void) {
    reads = 0;
    return larger(read_sensor(), 5);
}

#define DEBUG 0
#define LEVEL BASE + 1
#define BASE 4

int first_level(void) {
    return LEVEL;
}

#undef BASE
#define BASE 10

int later_level(void) {
    return LEVEL;
}

int lines_logged(void) {
    int lines = 0;
#ifdef DEBUG
    lines += 1;
#endif
#if DEBUG
    lines += 2;
#endif
#if VERBOSE
    lines += 4;
#endif
#ifndef VERBOSE
    lines += 8;
#endif
#if defined(DEBUG) && BASE > 5
    lines += 16;
#endif
    return lines;
}

#define TEXT(x) #x
#define TEXT_OF(x) TEXT(x)
#define PIN(number) pin_##number

static const int pin_1 = 17, pin_2 = 27, pin_12 = 5;

int name_length(void) {
    return (int)strlen(TEXT(BASE));
}

int value_length(void) {
    return (int)strlen(TEXT_OF(BASE));
}

int joined_pin(void) {
    return PIN(12) + PIN(1) - pin_2;
}
