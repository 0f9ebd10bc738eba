#include "bags.hpp"

// ex-2: a member function that changes nothing is declared const; only such functions can be called for const objects.
// Lesson section: const behind the brackets
// Test: usable_looks_at_a_const_bag
// Start here: one word, in both files, behind the brackets.
bool Bag::usable(int least) {
    return least < 0;
}

// ex-3: a member function works on the members of the object it is called for.
// Lesson section: Whose members
// Test: age_takes_days_off
// Start here: take the days off, then look at the result.
void Bag::age(int count) {
    static_cast<void>(count);
}

// ex-4: structs are values: they go into vectors and are looked at by const reference.
// Lesson section: A vector of structs
// Test: usable_millilitres_of_a_group
// Start here: a loop over the bags that copies none.
int usable_millilitres(const std::vector<Bag> &bags, const std::string &group) {
    return group.empty() || bags.empty() ? -1 : -2;
}
