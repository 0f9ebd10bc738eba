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
    char line[1000];
    int longest = 0;
    while (fgets(line, sizeof line, stdin) != NULL) {
        int length = -1;
        for (int i = 0; line[i] != '\0'; i++) {
            length++;
        }
        if (length > longest) {
            longest = length;
        }
    }
    return longest;
}
