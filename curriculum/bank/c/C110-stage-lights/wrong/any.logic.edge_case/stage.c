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
    return limited(level + change);
}

int steps_to_dark(int level, int drop) {
    int steps = 0;
    if (drop <= 0) {
        return -1;
    }
    do {
        level = faded(level, -drop);
        steps++;
    } while (level > 0);
    return steps;
}
