#include "rack.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int jar_label(char *out, size_t size, const char *spice, int grams) {
    int length = snprintf(out, size, "%s %d g", spice, grams);
    if ((size_t)length >= size) {
        out[0] = '\0';
        return 0;
    }
    return 1;
}

char *shelf_sign(const char *left, const char *right) {
    size_t size = strlen(left) + strlen(right) + 4;
    char *sign = malloc(size);
    if (sign != NULL) {
        snprintf(sign, size, "%s & %s", left, right);
    }
    return sign;
}

const char *heat_name(int heat) {
    if (heat > 1) {
        return "very hot";
    }
    return heat == 1 ? "hot" : "mild";
}

const char *last_word(const char *line) {
    const char *space = strrchr(line, ' ');
    return space == NULL ? line : space + 1;
}
