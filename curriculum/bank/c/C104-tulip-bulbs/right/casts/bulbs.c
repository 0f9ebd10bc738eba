#include "bulbs.h"

int loose_bulbs(int bulbs) {
    return bulbs % 15;
}

int boxes_needed(int bulbs) {
    return (bulbs + 14) / 15;
}

double mean_weight(int first, int second) {
    return (double)(first + second) / 2;
}

int percent_sprouted(int sprouted, int planted) {
    int hundredfold = 100 * sprouted;
    return hundredfold / planted;
}
