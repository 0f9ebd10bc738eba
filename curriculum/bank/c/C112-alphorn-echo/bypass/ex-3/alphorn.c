#include <stdio.h>

#include "alphorn.h"

int echoes(int loudness) {
    if (loudness < 10) {
        return 0;
    }
    return 1 + echoes(loudness / 2);
}

void print_melody(int tone) {
    if (tone < 1) {
        return;
    }
    printf(" %d", tone);
    print_melody(tone - 1);
    printf(" %d", tone);
}

int ways_up(int metres) {
    return metres < 0 ? 0 : metres < 3 ? 1 : metres - 1;
}
