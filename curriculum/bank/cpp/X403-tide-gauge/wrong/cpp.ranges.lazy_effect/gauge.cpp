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
    auto results = hours | std::views::transform(meter);
    auto good = results | std::views::filter([](int result) { return result >= 0; });
    return {good.begin(), good.end()};
}

int highest_hour(const std::vector<int> &readings) {
    const auto highest = std::ranges::max_element(readings);
    return highest == readings.end() ? -1 : static_cast<int>(highest - readings.begin());
}
