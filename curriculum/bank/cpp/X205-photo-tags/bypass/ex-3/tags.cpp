#include "tags.hpp"

bool has_tag(Index &index, const std::string &tag) {
    return index.contains(tag);
}

std::set<int> photos_with(const Index &index, const std::string &tag) {
    const auto found = index.find(tag);
    return found == index.end() ? std::set<int>{} : found->second;
}

void raise_all(Counts &counts, int by) {
    if (!counts.empty()) counts.begin()->second += by;
}

void drop_rare(Counts &counts, int least) {
    for (auto entry = counts.begin(); entry != counts.end();) {
        if (entry->second < least) {
            entry = counts.erase(entry);
        } else {
            ++entry;
        }
    }
}
