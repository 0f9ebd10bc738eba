// A store of blocks that counts what it has lent. Leave this file as it is.
#pragma once

#include <cstddef>

namespace store {

inline int lent = 0;
inline int taken = 0;
inline int wrong = 0;
inline int *known[100] = {};

// A block of `count` zeros.
inline int *take(int count) {
    ++lent;
    int *const block = new int[static_cast<std::size_t>(count)]();
    if (taken < 100) known[taken] = block;
    ++taken;
    return block;
}

// Gets a block back; what it has not lent, or has back already, is counted as wrong.
inline void give_back(int *block) {
    if (block == nullptr) return;
    for (int i = 0; i < taken && i < 100; ++i) {
        if (known[i] != block) continue;
        known[i] = nullptr;
        --lent;
        delete[] block;
        return;
    }
    ++wrong;
}

}  // namespace store
