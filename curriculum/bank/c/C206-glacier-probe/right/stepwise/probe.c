#include "probe.h"

int64_t millis(int32_t days) {
    int64_t result = days;
    result *= 24 * 60 * 60;
    return result * 1000;
}

int32_t middle(int32_t low, int32_t high) {
    return low + (high - low) / 2;
}

int64_t melt_balance(uint32_t frozen, uint32_t melted) {
    int64_t gain = frozen, loss = melted;
    return gain - loss;
}

int ticks_between(uint8_t earlier, uint8_t later) {
    return (later - earlier) & 0xFF;
}
