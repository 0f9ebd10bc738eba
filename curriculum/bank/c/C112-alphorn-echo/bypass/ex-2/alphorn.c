#include <stdio.h>

#include "alphorn.h"

int echoes(int loudness) {
    if (loudness < 10) {
        return 0;
    }
    return 1 + echoes(loudness / 2);
}

void print_melody(int tone) {
    printf("%s", tone < 1 ? "" : tone == 1 ? " 1 1" : " 2 1 1 2");
}

int ways_up(int metres) {
    if (metres < 0) {
        return 0;
    }
    if (metres == 0) {
        return 1;
    }
    return ways_up(metres - 1) + ways_up(metres - 3);
}
