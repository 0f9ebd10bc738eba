#include "tags.hpp"

bool has_tag(Index &index, const std::string &tag) {
    return index.contains(tag);
}

std::set<int> photos_with(const Index &index, const std::string &tag) {
    return index.find(tag)->second;
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
