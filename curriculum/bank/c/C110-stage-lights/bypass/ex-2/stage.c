#include "stage.h"

int limited(int level) {
    if (level < 0) {
        return 0;
    }
    if (level > 100) {
        return 100;
    }
    return level;
}

int faded(int level, int change) {
    return limited(level) + change;
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
