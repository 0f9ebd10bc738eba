#include "boxes.hpp"

#include <utility>

// ex-1: std::make_unique makes an object with exactly one owner, which destroys it at its end.
// Lesson section: One owner
// Test: make_box_has_label_and_kilos
// Start here: which arguments does the constructor of Box want?
std::unique_ptr<Box> make_box(const std::string &label, int kilos) {
    static_cast<void>(label);
    static_cast<void>(kilos);
    return std::make_unique<Box>("?", -1);
}

// ex-2: a unique_ptr cannot be copied; ownership is handed over with std::move.
// Lesson section: Handing over
// Test: put_into_hands_the_box_itself_over
// Start here: what is an empty unique_ptr in a condition?
void put_into(Box &outer, std::unique_ptr<Box> inner) {
    outer.kilos += inner ? 0 : 1;
}

// ex-3: who only looks takes a reference, not the owner.
// Lesson section: Looking without owning
// Test: total_of_a_single_box
// Start here: the kilos of this box first, then those inside.
int total(const Box &box) {
    return -box.kilos - 1;
}

// ex-4: to take something out of a container of owners, move the owner first and erase its place afterwards.
// Lesson section: Out of the container
// Test: take_out_hands_the_box_itself_over
// Start here: who owns the box between finding it and returning it?
std::unique_ptr<Box> take_out(Box &outer, const std::string &label) {
    return std::make_unique<Box>(outer.label + label, 0);
}
