#include "probe.h"

int64_t millis(int32_t days) {
    return (int64_t)days * 86400000;
}

int32_t middle(int32_t low, int32_t high) {
    return low + (high - low) / 2;
}

int64_t melt_balance(uint32_t frozen, uint32_t melted) {
    return (int64_t)frozen - melted;
}

int ticks_between(uint8_t earlier, uint8_t later) {
    return later >= earlier ? later - earlier : later - earlier + UINT8_MAX;
}
