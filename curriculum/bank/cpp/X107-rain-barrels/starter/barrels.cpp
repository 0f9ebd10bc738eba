#include "barrels.hpp"

// ex-1: a range-for visits every element once; no index can be wrong.
// Lesson section: One after the other
// Test: total_of_several_barrels
// Start here: a sum that begins with 0.
int total(const std::vector<int> &litres) {
    return litres.empty() ? -1 : -2;
}

// ex-2: the loop variable is a copy unless it is declared as a reference.
// Lesson section: A copy, or the element itself
// Test: after_rain_fills_each_barrel
// Start here: what does the loop variable have to be, so that the barrel changes?
void after_rain(std::vector<int> &litres, int gain) {
    static_cast<void>(litres);
    static_cast<void>(gain);
}

// ex-3: a vector starts empty and grows with push_back; its size is part of it.
// Lesson section: A vector that grows
// Test: low_barrels_are_numbered_from_1
// Start here: an empty vector, and a number that goes along.
std::vector<int> low_barrels(const std::vector<int> &litres, int limit) {
    return {static_cast<int>(litres.size()), limit};
}
