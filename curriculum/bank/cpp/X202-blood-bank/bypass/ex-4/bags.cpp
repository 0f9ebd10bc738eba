#include "bags.hpp"

bool Bag::usable(int least) const {
    return days > 0 && millilitres >= least;
}

void Bag::age(int count) {
    days -= count;
    if (days < 0) {
        days = 0;
    }
}

int usable_millilitres(const std::vector<Bag> &bags, const std::string &group) {
    for (const Bag &bag : bags) {
        if (bag.group == group && bag.days > 0) return bag.millilitres;
    }
    return 0;
}
