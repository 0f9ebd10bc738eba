#include "gauge.hpp"

#include <algorithm>
#include <ranges>

std::vector<int> high(const std::vector<int> &readings, int limit) {
    auto view = readings | std::views::filter([limit](int reading) { return reading >= limit; });
    return {view.begin(), view.end()};
}

std::vector<int> without_edges(const std::vector<int> &readings, int count) {
    const auto size = static_cast<int>(readings.size());
    auto view = readings | std::views::take(std::max(size - count, 0)) | std::views::drop(count);
    return {view.begin(), view.end()};
}

std::vector<int> measured(const std::function<int(int)> &meter, const std::vector<int> &hours) {
    std::vector<int> results(hours.size());
    std::ranges::transform(hours, results.begin(), meter);
    std::erase_if(results, [](int result) { return result < 0; });
    return results;
}

int highest_hour(const std::vector<int> &readings) {
    int best = -1;
    for (int i = 0; i < static_cast<int>(readings.size()); ++i)
        if (best < 0 || readings[i] > readings[best]) best = i;
    return best;
}
