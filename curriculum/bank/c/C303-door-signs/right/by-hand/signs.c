#include "signs.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

char *room_sign(int floor, int door) {
    size_t bytes = floor < 10 ? 5 : 6;
    char *sign = malloc(bytes);
    if (sign == NULL) {
        return NULL;
    }
    size_t at = 0;
    if (floor >= 10) {
        sign[at++] = (char)('0' + floor / 10);
    }
    sign[at++] = (char)('0' + floor % 10);
    sign[at++] = '.';
    sign[at++] = (char)('0' + door / 10);
    sign[at++] = (char)('0' + door % 10);
    sign[at] = '\0';
    return sign;
}

const char *floor_name(int floor) {
    switch (floor) {
    case 0: return "ground floor";
    case 1: return "first floor";
    case 2: return "second floor";
    default: return "upper floor";
    }
}

int short_name(const char *name, char *out, size_t size) {
    size_t length = strlen(name);
    size_t fits = length < size ? length : size - 1;
    memcpy(out, name, fits);
    out[fits] = '\0';
    return fits == length;
}

const char *notice(void) {
    extern char the_notice[];
    return the_notice;
}

char the_notice[40] = "";

void set_notice(const char *text) {
    the_notice[0] = '\0';
    strncat(the_notice, text, 39);
}
