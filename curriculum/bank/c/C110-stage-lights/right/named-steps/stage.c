#include "stage.h"

int limited(int level) {
    int result = level;
    if (result < 0) {
        result = 0;
    } else if (result > 100) {
        result = 100;
    }
    return result;
}

int faded(int level, int change) {
    int wanted = level + change;
    int possible = limited(wanted);
    return possible;
}

int steps_to_dark(int level, int drop) {
    int steps = 0;
    if (level > 0 && drop <= 0) {
        return -1;
    }
    while (level > 0) {
        level = faded(level, -drop);
        steps++;
    }
    return steps;
}
