#include "night.hpp"

#include <algorithm>

void drop_short(std::vector<int> &films, int least) {
    for (auto film = films.begin(); film != films.end();) {
        if (*film < least) {
            film = films.erase(film);
        } else {
            ++film;
        }
    }
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
