#include "bags.hpp"

bool Bag::usable(int least) const {
    if (this->days == 0) return false;
    return least <= this->millilitres;
}

void Bag::age(int count) {
    days = days > count ? days - count : 0;
}

int usable_millilitres(const std::vector<Bag> &bags, const std::string &group) {
    int sum = 0;
    for (const Bag &bag : bags) {
        if (bag.group == group && bag.days > 0) {
            sum += bag.millilitres;
        }
    }
    return sum;
}
