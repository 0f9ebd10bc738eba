#include <stdio.h>

#include "visitors.h"

int hour_of(char tens, char ones) {
    int hour;
    if (tens < '0' || tens > '9' || ones < '0' || ones > '9') {
        return -1;
    }
    hour = (tens - '0') * 10 + (ones - '0');
    if (hour > 23) {
        return -1;
    }
    return hour;
}

int is_name_sign(int c) {
    int is_small = c >= 'a' && c <= 'z';
    int is_large = c >= 'A' && c <= 'Z';
    return is_small || is_large || c == '-';
}

int count_signs(void) {
    int count = 0;
    int c;
    while ((c = getchar()) != EOF) {
        if (c != '\n') {
            count++;
        }
    }
    return count;
}

int count_words(void) {
    int words = 0;
    int c, before = 'x';
    while ((c = getchar()) != EOF) {
        int is_gap = c == ' ' || c == '\n';
        int was_gap = before == ' ' || before == '\n';
        if (was_gap && !is_gap) {
            words++;
        }
        before = c;
    }
    return words;
}
