#include "night.hpp"

#include <algorithm>

void drop_short(std::vector<int> &films, int least) {
    std::vector<int> kept;
    for (std::size_t i = 0; i < films.size(); ++i)
        if (films[i] >= least) kept.push_back(films[i]);
    films = kept;
}

int first_fit(const std::vector<int> &films, int room) {
    auto film = films.begin();
    while (film != films.end() && *film > room) {
        ++film;
    }
    return film == films.end() ? 0 : *film;
}

std::vector<int> from_longest(const std::vector<int> &films) {
    const auto longest = std::max_element(films.begin(), films.end());
    return std::vector<int>(longest, films.end());
}
