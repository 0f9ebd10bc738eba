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
    const char *names[] = {"ground floor", "first floor", "second floor", "upper floor"};
    char *block = malloc(20);
    return block == NULL ? NULL : strcpy(block, names[floor < 3 ? floor : 3]);
}

int short_name(const char *name, char *out, size_t size) {
    size_t i = 0;
    while (i + 1 < size && name[i] != '\0') {
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
