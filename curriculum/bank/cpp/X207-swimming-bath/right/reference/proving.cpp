#include "proving.hpp"

#include <algorithm>

bool proves_fee(Fee fee) {
    return fee(5) == 0 && fee(1) == 0 && fee(6) == 300 && fee(17) == 300 && fee(18) == 550 && fee(65) == 550;
}

bool proves_mean(Mean mean) {
    return mean({}) == 0.0 && mean({1, 2}) == 1.5 && mean({2, 2, 5}) == 3.0 && mean({-4}) == -4.0;
}

bool proves_sorted(Sorted sorted) {
    const std::vector<std::vector<int>> inputs{{}, {4}, {2, 1}, {5, 5, 5, 1}, {-1, 0, -7, 3, 3, 9, 2}};
    return std::all_of(inputs.begin(), inputs.end(), [sorted](std::vector<int> values) {
        const std::vector<int> found = sorted(values);
        std::sort(values.begin(), values.end());
        return found == values;
    });
}
