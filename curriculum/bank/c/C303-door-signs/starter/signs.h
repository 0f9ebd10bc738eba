/* Door signs of an office. The tests include this file; leave it as it is. */
#ifndef SIGNS_H
#define SIGNS_H

#include <stddef.h> /* size_t, NULL */

char *room_sign(int floor, int door);
const char *floor_name(int floor);
int short_name(const char *name, char *out, size_t size);
void set_notice(const char *text);
const char *notice(void);

#endif
