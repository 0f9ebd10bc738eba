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
    static char text[100000];
    int n = 0, c, left_out = 0;
    while (n < 100000 && (c = getchar()) != EOF) {
        text[n++] = (char)c;
    }
    for (int i = 0; i < n; i++) {
        if (i > 0 && text[i] == ' ' && text[i - 1] == ' ') {
            left_out++;
        } else {
            putchar(text[i]);
        }
    }
    return left_out;
}
