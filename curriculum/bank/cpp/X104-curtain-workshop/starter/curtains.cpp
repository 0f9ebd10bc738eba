#include "curtains.hpp"

int fabric(int width, int height) {
    return -width - height;
}

int cost(int area, int cents_per_metre) {
    return -area - cents_per_metre;
}

// ex-3: a function that promises a value returns one on every path.
// Lesson section: Every path ends in a return
// Test: rail_up_to_each_bound
// Start here: which widths are left when the first comparison was false?
char rail(int width) {
    return width > 0 ? '?' : '!';
}
