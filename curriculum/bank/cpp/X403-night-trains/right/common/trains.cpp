#include "trains.hpp"

#include <algorithm>
#include <ranges>

std::vector<std::string> cities_with_beds(const std::vector<Train> &trains) {
    auto view = trains | std::views::filter(&Train::free) | std::views::transform(&Train::city);
    std::vector<std::string> cities;
    std::ranges::copy(view, std::back_inserter(cities));
    return cities;
}

std::vector<Train> by_departure(const std::vector<Train> &trains) {
    std::vector<Train> sorted = trains;
    std::ranges::stable_sort(sorted, {}, &Train::leaves);
    return sorted;
}

int beds_of_next(const std::vector<Train> &trains, int now, int count) {
    int beds = 0;
    auto next = trains | std::views::filter([now](const Train &train) { return train.leaves >= now; });
    for (const int free : next | std::views::take(count) | std::views::transform(&Train::free)) beds += free;
    return beds;
}

std::string first_word(const std::function<bool(const std::string &)> &checked, const std::vector<std::string> &words) {
    const auto found = std::ranges::find_if(words, checked);
    return found == words.end() ? "" : *found;
}
