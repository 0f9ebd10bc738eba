#include <stdio.h>

#include "scanner.h"

int hex_value(int c) {
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    if (c >= 'A' && c <= 'F') {
        return c - 'A' + 10;
    }
    return -1;
}

int next_row(int c) {
    if (c < 'A' || c > 'Z') {
        return c;
    }
    return c == 'Z' ? 'A' : c + 1;
}

int checksum(void) {
    int c, sum = 0;
    while ((c = getchar()) != EOF) {
        sum += c;
    }
    return sum;
}

int squeeze(void) {
    int c, before = EOF, left_out = 0;
    while ((c = getchar()) != EOF) {
        if (c == ' ' && before != ' ') {
            left_out++;
        } else {
            putchar(c);
        }
        before = c;
    }
    return left_out;
}
