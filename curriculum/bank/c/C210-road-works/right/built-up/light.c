#include "light.h"

#include "plan.h"

char letter_of(enum phase phase) {
    switch (phase) {
    case RED: return 'r';
    case RED_YELLOW: return 'o';
    case GREEN: return 'g';
    case YELLOW: return 'y';
    case BLINK: return 'b';
    default: return '?';
    }
}

enum phase next_phase(enum phase phase, int night) {
    if (night && (phase == YELLOW || phase == BLINK)) {
        return BLINK;
    }
    switch (phase) {
    case RED: return RED_YELLOW;
    case RED_YELLOW: return GREEN;
    case GREEN:
    case BLINK: return YELLOW;
    default: return RED;
    }
}

int seconds_to_green(enum phase phase) {
    switch (phase) {
    case YELLOW: return seconds_of(YELLOW) + seconds_to_green(RED);
    case RED: return seconds_of(RED) + seconds_to_green(RED_YELLOW);
    case RED_YELLOW: return seconds_of(RED_YELLOW);
    case GREEN: return 0;
    default: return -1;
    }
}
