#include "light.h"

#include "plan.h"

char letter_of(enum phase phase) {
    return phase > GREEN ? 'b' : " ryog"[phase];
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
        seconds += seconds_of(YELLOW);
        /* fall through */
    case RED:
        seconds += seconds_of(RED);
        /* fall through */
    case RED_YELLOW:
        seconds += seconds_of(RED_YELLOW);
        /* fall through */
    case GREEN:
        return seconds;
    case BLINK:
        break;
    }
    return -1;
}
