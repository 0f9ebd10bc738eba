/* Plates for the stable doors. The tests include this file; leave it as it is.
 * A const in front of char says: this string is only read. */
#ifndef PLATES_H
#define PLATES_H

#include <stddef.h> /* size_t, the type of sizes; it has no minus */

size_t bytes_needed(const char *name);
int same_horse(const char *one, const char *other);
void shorten(char *name, size_t most);
int write_plate(char *plate, size_t room, const char *name, const char *stable);

#endif
