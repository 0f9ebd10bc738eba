#include "leaf.h"

int grams_for(enum leaf leaf, int cups) {
    if (leaf == GREEN) {
        return 2 * cups;
    }
    if (leaf == BLACK) {
        return 3 * cups;
    }
    return 4 * cups;
}
