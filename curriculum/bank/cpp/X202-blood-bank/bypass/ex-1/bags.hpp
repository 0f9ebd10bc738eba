// Bags of a blood bank.
#pragma once

#include <string>
#include <vector>

struct Bag {
    Bag() : group(""), millilitres(500), days(42) {}
    Bag(std::string with, int amount, int left) : group(with), millilitres(amount), days(left) {}
    std::string group;
    int millilitres;
    int days;

    bool usable(int least) const;
    void age(int count);
};

int usable_millilitres(const std::vector<Bag> &bags, const std::string &group);
