#include "census.hpp"

std::map<std::string, int> counted(const std::vector<std::string> &sightings) {
    std::map<std::string, int> counts;
    for (const auto &species : sightings) {
        const auto [entry, fresh] = counts.try_emplace(species, 0);
        entry->second += 1;
    }
    return counts;
}

int seen(const std::map<std::string, int> &counts, const std::string &species) {
    return counts.contains(species) ? counts.at(species) : 0;
}

std::set<std::string> only_here(const std::vector<std::string> &mine, const std::vector<std::string> &others) {
    std::set<std::string> found(mine.begin(), mine.end());
    for (const std::string &species : others) {
        found.erase(species);
    }
    return found;
}

std::string most_seen(const std::map<std::string, int> &counts) {
    std::string best;
    int most = 0;
    for (const auto &[species, count] : counts) {
        if (count > most) {
            best = species;
            most = count;
        }
    }
    return best;
}
