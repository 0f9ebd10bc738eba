#include <ctype.h>
#include <stdio.h>

#include "scanner.h"

int hex_value(int c) {
    if (!isxdigit(c)) {
        return -1;
    }
    return isdigit(c) ? c - '0' : tolower(c) - 'a' + 10;
}

int next_row(int c) {
    if (!isupper(c)) {
        return c;
    }
    return 'A' + (c - 'A' + 1) % 26;
}

int checksum(void) {
    int sum = 0;
    for (;;) {
        int c = getchar();
        if (c == EOF) {
            return sum;
        }
        sum += c;
    }
}

int squeeze(void) {
    int c, before = EOF, left_out = 0;
    while ((c = getchar()) != EOF) {
        if (c == ' ' && before == ' ') {
            left_out++;
        } else {
            putchar(c);
        }
        before = c;
    }
    return left_out;
}
