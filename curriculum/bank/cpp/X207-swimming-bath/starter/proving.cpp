#include "proving.hpp"

// ex-1: faults sit at boundaries: test on both sides of each one.
// Lesson section: On both sides of a boundary
// Test: proves_fee_accepts_a_good_one
// Start here: which ages would a wrong < or <= treat differently?
bool proves_fee(Fee fee) {
    return fee(3) == 0 && fee(40) == 550;
}

// ex-2: choose inputs for which a wrong way gives another answer than the right one.
// Lesson section: Inputs that tell
// Test: proves_mean_accepts_a_good_one
// Start here: for which vector does integer division give the wrong mean?
bool proves_mean(Mean mean) {
    return mean({4, 4}) == 4;
}

// ex-3: test every part of the promise: the order, and that nothing is lost or added.
// Lesson section: Every part of the promise
// Test: proves_sorted_accepts_a_good_one
// Start here: which faulty functions would give 1, 2 for 1, 2?
bool proves_sorted(Sorted sorted) {
    return sorted({1, 2}) == std::vector<int>{1, 2};
}
