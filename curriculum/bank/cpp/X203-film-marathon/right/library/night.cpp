#include "night.hpp"

#include <algorithm>

void drop_short(std::vector<int> &films, int least) {
    const auto kept = std::remove_if(films.begin(), films.end(), [least](int film) { return film < least; });
    films.erase(kept, films.end());
}

int first_fit(const std::vector<int> &films, int room) {
    const auto found = std::find_if(films.begin(), films.end(), [room](int film) { return film <= room; });
    return found != films.end() ? *found : 0;
}

std::vector<int> from_longest(const std::vector<int> &films) {
    const auto longest = std::max_element(films.begin(), films.end());
    return std::vector<int>(longest, films.end());
}
