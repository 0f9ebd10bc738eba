#include <ctype.h>
#include <stdio.h>

#include "tape.h"

int digit_value(int c) {
    return isdigit(c) ? c - '0' : -1;
}

int capital(int c) {
    return toupper(c);
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
    int c, length = 0, longest = 0;
    while ((c = getchar()) != EOF) {
        length = c == '\n' ? 0 : length + 1;
        if (length > longest) {
            longest = length;
        }
    }
    return longest;
}
