#include "gauge.hpp"

#include <algorithm>
#include <ranges>

std::vector<int> high(const std::vector<int> &readings, int limit) {
    auto view = readings | std::views::filter([limit](int reading) { return reading >= limit; });
    return {view.begin(), view.end()};
}

std::vector<int> without_edges(const std::vector<int> &readings, int count) {
    auto back = readings | std::views::reverse | std::views::drop(count);
    std::vector<int> rest(back.begin(), back.end());
    std::ranges::reverse(rest);
    auto view = rest | std::views::drop(count);
    return {view.begin(), view.end()};
}

std::vector<int> measured(const std::function<int(int)> &meter, const std::vector<int> &hours) {
    std::vector<int> results(hours.size());
    std::ranges::transform(hours, results.begin(), meter);
    std::erase_if(results, [](int result) { return result < 0; });
    return results;
}

int highest_hour(const std::vector<int> &readings) {
    if (readings.empty()) return -1;
    const int most = std::ranges::max(readings);
    return static_cast<int>(std::ranges::find(readings, most) - readings.begin());
}
