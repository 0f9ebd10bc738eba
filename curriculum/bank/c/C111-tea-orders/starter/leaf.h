/* The kinds of tea. */

/* ex-1: a header may reach a file by several ways, so it protects itself with an include guard.
 * Lesson section: Twice by two ways
 * Test: grams_for_each_leaf
 * Start here: compare the first and the last lines of the three headers.
 */
enum leaf { GREEN, BLACK, HERBS };

int grams_for(enum leaf leaf, int cups);
