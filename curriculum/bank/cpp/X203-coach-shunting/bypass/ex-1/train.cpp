#include "train.hpp"

Place first_full(const Train &train, int most) {
    for (std::size_t i = 0; i + 1 < train.size(); ++i)
        if (train[i] >= most) return train.begin() + static_cast<std::ptrdiff_t>(i);
    return train.empty() ? train.end() : train.end() - 1;
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
