#include <string.h>

#include "plates.h"

size_t bytes_needed(const char *name) {
    return strlen(name) + 1;
}

int same_horse(const char *one, const char *other) {
    while (*one != '\0' && *one == *other) {
        one++;
        other++;
    }
    return *one == *other;
}

void shorten(char *name, size_t most) {
    if (strlen(name) > most) {
        name[most - 1] = '.';
        name[most] = '\0';
    }
}

int write_plate(char *plate, size_t room, const char *name, const char *stable) {
    size_t before = strlen(name);
    size_t after = strlen(stable);
    plate[0] = '\0';
    if (before + after + 4 >= room) {
        return 0;
    }
    memcpy(plate, name, before);
    memcpy(plate + before, " of ", 4);
    memcpy(plate + before + 4, stable, after + 1);
    return 1;
}
