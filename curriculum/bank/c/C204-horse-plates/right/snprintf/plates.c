#include <stdio.h>
#include <string.h>

#include "plates.h"

size_t bytes_needed(const char *name) {
    const char *end = name;
    while (*end != '\0') {
        end++;
    }
    return (size_t)(end - name) + 1;
}

int same_horse(const char *one, const char *other) {
    return !strcmp(one, other);
}

void shorten(char *name, size_t most) {
    if (strlen(name) <= most) {
        return;
    }
    strcpy(name + most - 1, ".");
}

int write_plate(char *plate, size_t room, const char *name, const char *stable) {
    int length = snprintf(plate, room, "%s of %s", name, stable);
    if (length < 0 || (size_t)length >= room) {
        *plate = '\0';
        return 0;
    }
    return 1;
}
