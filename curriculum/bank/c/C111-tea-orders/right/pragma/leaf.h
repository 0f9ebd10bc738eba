#pragma once

enum leaf { GREEN, BLACK, HERBS };

int grams_for(enum leaf leaf, int cups);
