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
    int sum = 0, c = getchar();
    while (c != EOF) {
        sum += c;
        c = getchar();
    }
    return sum;
}

int squeeze(void) {
    int in_spaces = 0, left_out = 0, c;
    for (c = getchar(); c != EOF; c = getchar()) {
        if (c != ' ') {
            in_spaces = 0;
            putchar(c);
        } else if (!in_spaces) {
            in_spaces = 1;
            putchar(c);
        } else {
            left_out++;
        }
    }
    return left_out;
}
