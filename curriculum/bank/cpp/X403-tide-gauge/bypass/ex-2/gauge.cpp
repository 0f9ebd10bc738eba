#include "gauge.hpp"

#include <algorithm>
#include <ranges>

std::vector<int> high(const std::vector<int> &readings, int limit) {
    auto view = readings | std::views::filter([limit](int reading) { return reading >= limit; });
    return {view.begin(), view.end()};
}

std::vector<int> without_edges(const std::vector<int> &readings, int count) {
    std::vector<int> found;
    for (int i = count; i < static_cast<int>(readings.size()) - count; ++i) found.push_back(readings[i]);
    return found;
}

std::vector<int> measured(const std::function<int(int)> &meter, const std::vector<int> &hours) {
    std::vector<int> results(hours.size());
    std::ranges::transform(hours, results.begin(), meter);
    std::erase_if(results, [](int result) { return result < 0; });
    return results;
}

int highest_hour(const std::vector<int> &readings) {
    const auto highest = std::ranges::max_element(readings);
    return highest == readings.end() ? -1 : static_cast<int>(highest - readings.begin());
}
