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
    char line[1000] = "";
    int sum = 0;
    if (fgets(line, sizeof line, stdin) == NULL) {
        return 0;
    }
    for (int i = 0; line[i] != '\0'; i++) {
        if (digit_value(line[i]) != -1) {
            sum += digit_value(line[i]);
        }
    }
    return sum;
}

int longest_line(void) {
    int c, length = 0, longest = 0;
    while ((c = getchar()) != EOF) {
        length = c == '\n' ? 0 : length + 1;
        if (length > longest) {
            longest = length;
        }
    }
    return longest;
}
