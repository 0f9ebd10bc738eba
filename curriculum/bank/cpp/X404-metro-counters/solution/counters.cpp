#include "counters.hpp"

int mean(int one, int other) {
    return static_cast<int>((static_cast<long long>(one) + other) / 2);
}

std::vector<int> doubled(std::vector<int> values) {
    std::vector<int> twice;
    for (const int value : values) {
        twice.push_back(value);
        twice.push_back(value);
    }
    return twice;
}

int busiest(const std::vector<int> &counts) {
    int best = -1;
    for (int i = 0; i < static_cast<int>(counts.size()); ++i) {
        if (best == -1 || counts[i] > counts[best]) {
            best = i;
        }
    }
    return best;
}

unsigned flag(int number) {
    if (number < 0 || number > 31) {
        return 0;
    }
    return 1U << number;
}
