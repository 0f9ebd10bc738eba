// Bags of a blood bank.
#pragma once

#include <string>
#include <vector>

struct Bag {
    // ex-1: a member may have a default value, which counts wherever nothing else is said.
    // Lesson section: What a member begins with
    // Test: a_bag_of_a_group_has_500_millilitres_and_42_days
    // Start here: the numbers of a fresh bag, in the struct itself.
    std::string group;
    int millilitres = 0;
    int days = 0;

    bool usable(int least);
    void age(int count);
};

int usable_millilitres(const std::vector<Bag> &bags, const std::string &group);
