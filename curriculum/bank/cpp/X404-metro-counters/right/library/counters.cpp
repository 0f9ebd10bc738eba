#include "counters.hpp"

int mean(int one, int other) {
    return static_cast<int>((static_cast<long long>(one) + other) / 2);
}

std::vector<int> doubled(std::vector<int> values) {
    for (std::size_t i = 0; i < values.size(); i += 2) {
        const int value = values[i];
        values.insert(values.begin() + static_cast<std::ptrdiff_t>(i), value);
    }
    return values;
}

int busiest(const std::vector<int> &counts) {
    if (counts.empty()) return -1;
    auto best = counts.begin();
    for (auto count = counts.begin(); count != counts.end(); ++count)
        if (*count > *best) best = count;
    return static_cast<int>(best - counts.begin());
}

unsigned flag(int number) {
    if (number < 0 || number > 31) {
        return 0;
    }
    return 1U << number;
}
