#include "rack.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int jar_label(char *out, size_t size, const char *spice, int grams) {
    int needed = snprintf(NULL, 0, "%s %d g", spice, grams) + 1;
    int fits = (size_t)needed <= size;
    if (fits)
        sprintf(out, "%s %d g", spice, grams);
    else
        out[0] = '\0';
    return fits;
}

char *shelf_sign(const char *left, const char *right) {
    char *sign = malloc(strlen(left) + sizeof " & " + strlen(right));
    if (sign == NULL)
        return NULL;
    strcpy(sign, left);
    strcat(sign, " & ");
    strcat(sign, right);
    return sign;
}

static const char MILD[] = "mild", HOT[] = "hot", VERY[] = "very hot";

const char *heat_name(int heat) {
    switch (heat) {
    case 0:
        return MILD;
    case 1:
        return HOT;
    default:
        return VERY;
    }
}

const char *last_word(const char *line) {
    size_t at = strlen(line);
    while (at > 0 && line[at - 1] != ' ')
        at--;
    return &line[at];
}
