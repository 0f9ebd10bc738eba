#include "readers.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

void forget_idle(std::vector<Reader> &readers) {
    std::erase_if(readers, [](const Reader &reader) { return reader.opened < 1; });
}

int opened_in(const std::vector<Reader> &readers, const std::string &town) {
    return std::accumulate(readers.begin(), readers.end(), 0, [&](int sum, const Reader &reader) {
        return reader.town == town ? sum + reader.opened : sum;
    });
}

void by_town(std::vector<Reader> &readers) {
    std::stable_sort(readers.begin(), readers.end(), [](const Reader &one, const Reader &other) {
        return std::tie(one.town, other.opened) < std::tie(other.town, one.opened);
    });
}

std::function<bool(const Reader &)> from(std::string town) {
    return [town = std::move(town)](const Reader &reader) { return town == reader.town; };
}
