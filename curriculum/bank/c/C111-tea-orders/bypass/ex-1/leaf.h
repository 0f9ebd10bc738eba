#ifndef LEAF_H
#define LEAF_H

enum leaf { GREEN, BLACK, HERBS };

int grams_for(int leaf, int cups);

#endif
