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
    switch (phase) {
    case YELLOW:
        return 45;
    case RED:
        return 42;
    case RED_YELLOW:
        return 2;
    case GREEN:
        return 0;
    case BLINK:
        break;
    }
    return -1;
}
