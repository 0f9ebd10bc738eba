#include "proving.hpp"

bool proves_fee(Fee fee) {
    return fee(0) == 0 && fee(5) == 0 && fee(6) == 300 && fee(17) == 300 && fee(18) == 550 && fee(90) == 550;
}

bool proves_mean(Mean mean) {
    return mean({}) == 0 && mean({2, 4, 6}) == 4 && mean({9, 0, 0, 3}) == 3;
}

bool proves_sorted(Sorted sorted) {
    using Values = std::vector<int>;
    return sorted({}) == Values{} && sorted({5}) == Values{5} && sorted({3, 2, 1}) == Values{1, 2, 3} &&
           sorted({2, 7, 2, -4, 7, 2}) == Values{-4, 2, 2, 2, 7, 7};
}
