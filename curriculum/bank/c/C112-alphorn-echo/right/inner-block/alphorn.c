#include <stdio.h>

#include "alphorn.h"

int echoes(int loudness) {
    if (loudness < 10) {
        return 0;
    }
    return 1 + echoes(loudness / 2);
}

void print_melody(int tone) {
    if (tone > 0) {
        printf(" %d", tone);
        print_melody(tone - 1);
        printf(" %d", tone);
    }
}

int ways_up(int metres) {
    if (metres < 0) {
        return 0;
    }
    if (metres < 3) {
        return 1;
    }
    return ways_up(metres - 1) + ways_up(metres - 3);
}
