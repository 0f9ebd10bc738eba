#include "proving.hpp"

bool proves_fee(Fee fee) {
    for (int age = 0; age < 130; ++age) {
        const int expected = age < 6 ? 0 : age < 18 ? 300 : 550;
        if (fee(age) != expected) return false;
    }
    return true;
}

bool proves_mean(Mean mean) {
    if (mean({}) != 0) return false;
    if (mean({7}) != 7) return false;
    return mean({0, 0, 1}) > 0.33 && mean({0, 0, 1}) < 0.34 && mean({5, 0, 0, 0}) == 1.25;
}

bool proves_sorted(Sorted sorted) {
    using Values = std::vector<int>;
    return sorted({}) == Values{} && sorted({5}) == Values{5} && sorted({3, 2, 1}) == Values{1, 2, 3} &&
           sorted({2, 7, 2, -4, 7, 2}) == Values{-4, 2, 2, 2, 7, 7};
}
