#include "stage.h"

int limited(int level) {
    return level < 0 ? 0 : level > 100 ? 100 : level;
}

int faded(int level, int change) {
    return limited(level + change);
}

int steps_to_dark(int level, int drop) {
    if (level <= 0) {
        return 0;
    }
    return drop > 0 ? (level + drop - 1) / drop : -1;
}
