#include "barrels.hpp"

int total(const std::vector<int> &litres) {
    int sum = 0;
    for (const int each : litres) {
        sum += each;
    }
    return sum;
}

void after_rain(std::vector<int> &litres, int gain) {
    std::vector<int> fuller;
    for (const int each : litres) fuller.push_back(each + gain > 200 ? 200 : each + gain);
}

std::vector<int> low_barrels(const std::vector<int> &litres, int limit) {
    std::vector<int> found;
    int number = 1;
    for (const int each : litres) {
        if (each < limit) {
            found.push_back(number);
        }
        ++number;
    }
    return found;
}
