#include "tags.hpp"

bool has_tag(Index &index, const std::string &tag) {
    const bool found = !index[tag].empty();
    if (!found) index.erase(tag);
    return found;
}

std::set<int> photos_with(const Index &index, const std::string &tag) {
    const auto found = index.find(tag);
    return found == index.end() ? std::set<int>{} : found->second;
}

void raise_all(Counts &counts, int by) {
    for (auto &[tag, count] : counts) {
        count += by;
    }
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
