#include <stdio.h>

#include "alphorn.h"

int echoes(int loudness) {
    return loudness < 10 ? 0 : 1 + echoes(loudness / 2);
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
    if (metres > 0) {
        return ways_up(metres - 3) + ways_up(metres - 1);
    }
    return metres == 0;
}
