#include "light.h"

#include "plan.h"

char letter_of(enum phase phase) {
    switch (phase) {
    case RED:
        return 'r';
    case RED_YELLOW:
        return 'o';
    case GREEN:
        return 'g';
    case YELLOW:
        return 'y';
    case BLINK:
        return 'b';
    }
    return '?';
}

enum phase next_phase(enum phase phase, int night) {
    switch (phase) {
    case RED:
        return RED_YELLOW;
    case RED_YELLOW:
        return GREEN;
    case GREEN:
        return YELLOW;
    case YELLOW:
        return night ? BLINK : RED;
    case BLINK:
        return night ? BLINK : YELLOW;
    }
    return RED;
}

int seconds_to_green(enum phase phase) {
    int seconds = 0;
    switch (phase) {
    case YELLOW:
        return seconds_of(YELLOW);
    case RED:
        return seconds_of(RED);
    case RED_YELLOW:
        return seconds_of(RED_YELLOW);
    case GREEN:
        return seconds;
    case BLINK:
        break;
    }
    return -1;
}
