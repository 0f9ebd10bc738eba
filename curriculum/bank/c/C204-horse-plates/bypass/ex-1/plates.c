#include <string.h>

#include "plates.h"

size_t bytes_needed(const char *name) {
    return sizeof name;
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
    if (strlen(name) + strlen(" of ") + strlen(stable) + 1 > room) {
        plate[0] = '\0';
        return 0;
    }
    strcpy(plate, name);
    strcat(plate, " of ");
    strcat(plate, stable);
    return 1;
}
