#include "rack.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int jar_label(char *out, size_t size, const char *spice, int grams) {
    char number[16];
    snprintf(number, sizeof number, " %d g", grams);
    if (strlen(spice) + strlen(number) + 1 > size) {
        *out = 0;
        return 0;
    }
    strcpy(out, spice);
    strcat(out, number);
    return 1;
}

char *shelf_sign(const char *left, const char *right) {
    size_t a = strlen(left), b = strlen(right);
    char *sign = calloc(a + 3 + b + 1, 1);
    if (!sign)
        return sign;
    memcpy(sign, left, a);
    memcpy(sign + a, " & ", 3);
    memcpy(sign + a + 3, right, b);
    return sign;
}

const char *heat_name(int heat) {
    static const char *const names[] = {"mild", "hot", "very hot"};
    return names[heat < 2 ? heat : 2];
}

const char *last_word(const char *line) {
    const char *word = line;
    for (const char *at = line; *at; at++)
        if (*at == ' ')
            word = at + 1;
    return word;
}
