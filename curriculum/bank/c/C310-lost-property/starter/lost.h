/* A register of lost property. The tests include this file; leave it as it is. */
#ifndef LOST_H
#define LOST_H

#include <stddef.h>

int count_things(const char *path);
int find_thing(const char *path, const char *word, char *out, size_t size);
int join_registers(const char *first, const char *second, const char *to);
int save_register(const char *path, const char *const things[], int n);

#endif
