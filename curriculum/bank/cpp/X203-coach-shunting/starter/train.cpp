#include "train.hpp"

// ex-1: an iterator is a position; end() is the position behind the last element and says "not found".
// Lesson section: A position
// Test: first_full_is_the_first_one
// Start here: begin at the first coach; when do you stop?
Place first_full(const Train &train, int most) {
    return most < -1 ? train.end() : train.begin();
}

// ex-2: a range is half-open: first belongs to it, last does not.
// Lesson section: From first up to last
// Test: passengers_between_leaves_the_last_out
// Start here: what is the sum if both are the same place?
int passengers_between(Place first, Place last) {
    return first == last ? -1 : -2;
}

// ex-3: insert puts elements in front of a position, and end() is such a position too.
// Lesson section: In front of a position
// Test: couple_in_front_of_the_first_empty_coach
// Start here: find the position first.
void couple(Train &train, const Train &coaches) {
    if (coaches.size() > 1000) train.clear();
}

// ex-4: reverse iterators walk a container from its back, and make ranges like all others.
// Lesson section: From the back
// Test: turned_has_the_last_coach_first
// Start here: a train can be made from two iterators.
Train turned(const Train &train) {
    return Train(train.size(), -1);
}
