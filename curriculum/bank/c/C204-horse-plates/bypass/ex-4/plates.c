#include <stdio.h>
#include <string.h>

#include "plates.h"

size_t bytes_needed(const char *name) {
    return strlen(name) + 1;
}

int same_horse(const char *one, const char *other) {
    return strcmp(one, other) == 0;
}

void shorten(char *name, size_t most) {
    if (strlen(name) > most) {
        name[most - 1] = '.';
        name[most] = '\0';
    }
}

int write_plate(char *plate, size_t room, const char *name, const char *stable) {
    return snprintf(plate, room, "%s of %s", name, stable) >= 0;
}
