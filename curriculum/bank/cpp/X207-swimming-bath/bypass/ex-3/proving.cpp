#include "proving.hpp"

bool proves_fee(Fee fee) {
    return fee(0) == 0 && fee(5) == 0 && fee(6) == 300 && fee(17) == 300 && fee(18) == 550 && fee(90) == 550;
}

bool proves_mean(Mean mean) {
    return mean({}) == 0 && mean({8}) == 8 && mean({1, 2}) == 1.5 && mean({9, 0, 0, 3}) == 3;
}

bool proves_sorted(Sorted sorted) {
    for (const std::vector<int> &values : {std::vector<int>{3, 2, 1}, std::vector<int>{2, 7, 2, -4}}) {
        const std::vector<int> found = sorted(values);
        for (std::size_t i = 1; i < found.size(); ++i)
            if (found[i] < found[i - 1]) return false;
    }
    return true;
}
