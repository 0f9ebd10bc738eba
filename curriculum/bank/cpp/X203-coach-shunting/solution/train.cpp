#include "train.hpp"

Place first_full(const Train &train, int most) {
    auto coach = train.begin();
    while (coach != train.end() && *coach < most) {
        ++coach;
    }
    return coach;
}

int passengers_between(Place first, Place last) {
    int sum = 0;
    for (auto coach = first; coach != last; ++coach) {
        sum += *coach;
    }
    return sum;
}

void couple(Train &train, const Train &coaches) {
    auto place = train.begin();
    while (place != train.end() && *place != 0) {
        ++place;
    }
    train.insert(place, coaches.begin(), coaches.end());
}

Train turned(const Train &train) {
    return Train(train.rbegin(), train.rend());
}
