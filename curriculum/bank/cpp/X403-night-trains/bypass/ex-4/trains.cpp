#include "trains.hpp"

#include <algorithm>
#include <ranges>

std::vector<std::string> cities_with_beds(const std::vector<Train> &trains) {
    const auto has_beds = [](const Train &train) { return train.free > 0; };
    std::vector<std::string> cities;
    for (const auto &city : trains | std::views::filter(has_beds) | std::views::transform(&Train::city)) {
        cities.push_back(city);
    }
    return cities;
}

std::vector<Train> by_departure(const std::vector<Train> &trains) {
    std::vector<Train> sorted = trains;
    std::ranges::stable_sort(sorted, {}, &Train::leaves);
    return sorted;
}

int beds_of_next(const std::vector<Train> &trains, int now, int count) {
    const auto gone = [now](const Train &train) { return train.leaves < now; };
    int beds = 0;
    for (const Train &train : trains | std::views::drop_while(gone) | std::views::take(count)) {
        beds += train.free;
    }
    return beds;
}

std::string first_word(const std::function<bool(const std::string &)> &checked, const std::vector<std::string> &words) {
    std::vector<std::string> good;
    std::ranges::copy_if(words, std::back_inserter(good), checked);
    return good.empty() ? "" : good.front();
}
