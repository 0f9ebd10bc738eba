#include "signs.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

char *room_sign(int floor, int door) {
    char sign[20];
    snprintf(sign, sizeof sign, "%d.%02d", floor, door);
    char *block = malloc(strlen(sign) + 1);
    if (block == NULL) {
        return NULL;
    }
    strcpy(block, sign);
    return block;
}

const char *floor_name(int floor) {
    if (floor == 0) {
        return "ground floor";
    }
    if (floor == 1) {
        return "first floor";
    }
    if (floor == 2) {
        return "second floor";
    }
    return "upper floor";
}

int short_name(const char *name, char *out, size_t size) {
    size_t i = 0;
    while (i + 1 < size && i + 1 < sizeof(out) && name[i] != '\0') {
        out[i] = name[i];
        i++;
    }
    out[i] = '\0';
    return name[i] == '\0';
}

enum { NOTICE_SIZE = 40 };
static char kept[NOTICE_SIZE];

void set_notice(const char *text) {
    short_name(text, kept, NOTICE_SIZE);
}

const char *notice(void) {
    return kept;
}
