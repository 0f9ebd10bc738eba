#include "tags.hpp"

// ex-1: operator[] of a map inserts; contains only looks.
// Lesson section: Asking without inserting
// Test: has_tag_adds_no_tag
// Start here: what is in the index after the question?
bool has_tag(Index &index, const std::string &tag) {
    return !index[tag].empty();
}

// ex-2: at throws for a missing key; find lets you decide.
// Lesson section: What at and find do
// Test: photos_with_a_tag
// Start here: what should come back for a tag that nobody has used?
std::set<int> photos_with(const Index &index, const std::string &tag) {
    return index.at(tag);
}

// ex-3: a structured binding by value copies the pair; with & it names the entry itself.
// Lesson section: Names for the entry
// Test: raise_all_changes_the_map
// Start here: what do the two names stand for?
void raise_all(Counts &counts, int by) {
    for (auto [tag, count] : counts) {
        count += by;
    }
}

// ex-4: erase invalidates the iterator to the entry; go on with the one that it returns.
// Lesson section: Tidying up while walking
// Test: drop_rare_of_neighbours
// Start here: where does the iterator point after its entry is gone?
void drop_rare(Counts &counts, int least) {
    for (auto entry = counts.begin(); entry != counts.end(); ++entry) {
        if (entry->second <= least) {
            counts.erase(entry);
        }
    }
}
