#include "census.hpp"

std::map<std::string, int> counted(const std::vector<std::string> &sightings) {
    std::map<std::string, int> counts;
    for (const std::string &species : sightings) {
        ++counts[species];
    }
    return counts;
}

int seen(const std::map<std::string, int> &counts, const std::string &species) {
    const auto found = counts.find(species);
    if (found == counts.end()) {
        return 0;
    }
    return found->second;
}

std::set<std::string> only_here(const std::vector<std::string> &mine, const std::vector<std::string> &others) {
    const std::set<std::string> known(others.begin(), others.end());
    std::set<std::string> found;
    for (const auto &species : mine)
        if (!known.contains(species)) found.insert(species);
    return found;
}

std::string most_seen(const std::map<std::string, int> &counts) {
    auto best = counts.begin();
    for (auto entry = counts.begin(); entry != counts.end(); ++entry)
        if (entry->second > best->second) best = entry;
    return best == counts.end() ? "" : best->first;
}
