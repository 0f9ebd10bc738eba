#include "light.h"

#include "plan.h"

char letter_of(enum phase phase) {
    char letter = '?';
    switch (phase) {
    case RED: letter = 'r'; break;
    case YELLOW: letter = 'y'; break;
    case GREEN: letter = 'g'; break;
    case BLINK: letter = 'b'; break;
    case RED_YELLOW: letter = 'o'; break;
    }
    return letter;
}

enum phase next_phase(enum phase phase, int night) {
    enum phase next = RED;
    switch (phase) {
    case RED: next = RED_YELLOW; break;
    case RED_YELLOW: next = GREEN; break;
    case GREEN: next = YELLOW; break;
    case YELLOW:
        if (night) {
            next = BLINK;
        }
        break;
    case BLINK:
        next = night ? BLINK : YELLOW;
        break;
    }
    return next;
}

int seconds_to_green(enum phase phase) {
    int seconds = 0;
    if (phase == BLINK || letter_of(phase) == '?') {
        return -1;
    }
    while (phase != GREEN) {
        seconds += seconds_of(phase);
        phase = next_phase(phase, 0);
    }
    return seconds;
}
