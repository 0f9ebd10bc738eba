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
    std::size_t best = 0;
    for (std::size_t i = 0; i < films.size(); ++i)
        if (films[i] >= films[best]) best = i;
    std::vector<int> found;
    for (std::size_t i = best; i < films.size(); ++i) found.push_back(films[i]);
    return found;
}
