/* The temperature log of a cold store. The tests include this file; leave it as it is. */
#ifndef LOG_H
#define LOG_H

#include <stddef.h> /* size_t */

enum { LINE_SIZE = 128 }; /* no line of a log is longer than 100 letters */

int count_warm(const char *path, double limit);
int add_reading(const char *path, const char *time, double degrees);
int copy_warm(const char *from, const char *to, double limit);
int explain(const char *path, char *out, size_t size);

#endif
