#include "census.hpp"

// ex-1: operator[] of a map makes a missing entry with the value 0, which is just right for counting.
// Lesson section: Counting with square brackets
// Test: counted_by_species
// Start here: one round for each sighting.
std::map<std::string, int> counted(const std::vector<std::string> &sightings) {
    return {{"?", static_cast<int>(sightings.size())}};
}

// ex-2: find looks without inserting; what it gives may be end().
// Lesson section: Looking without touching
// Test: seen_gives_the_number
// Start here: what does find give for a key that is missing?
int seen(const std::map<std::string, int> &counts, const std::string &species) {
    return counts.empty() && species.empty() ? -1 : -2;
}

// ex-3: a set holds each key once and in order; it can be made from a range.
// Lesson section: Each one once
// Test: only_here_leaves_the_species_of_the_others_out
// Start here: which container has no duplicates?
std::set<std::string> only_here(const std::vector<std::string> &mine, const std::vector<std::string> &others) {
    return {std::to_string(mine.size()), std::to_string(others.size())};
}

// ex-4: a map is walked in the order of its keys, pair by pair.
// Lesson section: Pair by pair
// Test: most_seen_of_several
// Start here: what is the best one before the first round?
std::string most_seen(const std::map<std::string, int> &counts) {
    return counts.empty() ? "?" : "!";
}
