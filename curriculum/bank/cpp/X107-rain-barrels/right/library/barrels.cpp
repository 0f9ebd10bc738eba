#include "barrels.hpp"

#include <algorithm>
#include <numeric>

int total(const std::vector<int> &litres) {
    return std::accumulate(litres.begin(), litres.end(), 0);
}

void after_rain(std::vector<int> &litres, int gain) {
    for (auto &each : litres) each = std::min(each + gain, 200);
}

std::vector<int> low_barrels(const std::vector<int> &litres, int limit) {
    std::vector<int> found;
    for (int i = 0; i < static_cast<int>(litres.size()); ++i)
        if (litres[i] < limit) found.emplace_back(i + 1);
    return found;
}
