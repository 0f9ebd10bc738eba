// Bags of a blood bank.
#pragma once

#include <string>
#include <vector>

struct Bag {
    std::string group;
    int millilitres = 500;
    int days = 42;

    bool usable(int least);
    void age(int count);
};

int usable_millilitres(const std::vector<Bag> &bags, const std::string &group);
