#include "readers.hpp"

#include <algorithm>

void forget_idle(std::vector<Reader> &readers) {
    const auto rest = std::remove_if(readers.begin(), readers.end(), [](const Reader &reader) { return reader.opened == 0; });
    readers.erase(rest, readers.end());
}

int opened_in(const std::vector<Reader> &readers, const std::string &town) {
    int sum = 0;
    std::for_each(readers.begin(), readers.end(), [&sum, &town](const Reader &reader) {
        if (reader.town == town) {
            sum += reader.opened;
        }
    });
    return sum;
}

void by_town(std::vector<Reader> &readers) {
    std::stable_sort(readers.begin(), readers.end(), [](const Reader &one, const Reader &other) {
        if (one.town != other.town) {
            return one.town < other.town;
        }
        return one.opened > other.opened;
    });
}

std::function<bool(const Reader &)> from(std::string town) {
    return [town](const Reader &reader) { return reader.town == town; };
}
