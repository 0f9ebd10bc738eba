#include "control.h"

/* Percent of the pump's power for a room of `inside` degrees that should have `wanted`. */
int power_for(int inside, int wanted) {
    int missing = wanted - inside;
    if (missing <= 0) {
        return 0;
    }
    return missing < 5 ? missing * 20 : 100;
}
