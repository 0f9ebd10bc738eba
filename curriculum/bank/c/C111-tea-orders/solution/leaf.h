/* The kinds of tea. */
#ifndef LEAF_H
#define LEAF_H

enum leaf { GREEN, BLACK, HERBS };

int grams_for(enum leaf leaf, int cups);

#endif
