#include "tags.hpp"

bool has_tag(Index &index, const std::string &tag) {
    return index.contains(tag);
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
    std::erase_if(counts, [least](const auto &entry) { return entry.second <= least; });
}
