/* Texts for a spice rack. The tests include this file; leave it as it is. */
#ifndef RACK_H
#define RACK_H

#include <stddef.h>

/* Writes to `out`, which has `size` bytes and belongs to the caller. */
int jar_label(char *out, size_t size, const char *spice, int grams);

/* A new block; the caller frees it. */
char *shelf_sign(const char *left, const char *right);

/* Lives as long as the program; nobody frees it. */
const char *heat_name(int heat);

/* A place inside `line`; it lives as long as that text. */
const char *last_word(const char *line);

#endif
