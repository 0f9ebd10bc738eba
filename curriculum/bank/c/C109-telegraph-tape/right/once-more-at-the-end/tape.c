#include <stdio.h>

#include "tape.h"

int digit_value(int c) {
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    return -1;
}

int capital(int c) {
    if (c >= 'a' && c <= 'z') {
        return c - ('a' - 'A');
    }
    return c;
}

int tape_sum(void) {
    int c, sum = 0;
    while ((c = getchar()) != EOF) {
        if (digit_value(c) != -1) {
            sum += digit_value(c);
        }
    }
    return sum;
}

int longest_line(void) {
    int length = 0, longest = 0;
    for (;;) {
        int c = getchar();
        if (c != '\n' && c != EOF) {
            length++;
            continue;
        }
        longest = length > longest ? length : longest;
        length = 0;
        if (c == EOF) {
            return longest;
        }
    }
}
