#include "train.hpp"

#include <algorithm>
#include <numeric>

Place first_full(const Train &train, int most) {
    return std::find_if(train.begin(), train.end(), [most](int coach) { return coach >= most; });
}

int passengers_between(Place first, Place last) {
    return std::accumulate(first, last, 0);
}

void couple(Train &train, const Train &coaches) {
    train.insert(std::find(train.begin(), train.end(), 0), coaches.begin(), coaches.end());
}

Train turned(const Train &train) {
    Train other = train;
    std::reverse(other.begin(), other.end());
    return other;
}
