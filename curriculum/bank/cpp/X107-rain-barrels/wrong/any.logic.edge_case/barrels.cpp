#include "barrels.hpp"

int total(const std::vector<int> &litres) {
    int sum = 0;
    for (const int each : litres) {
        sum += each;
    }
    return sum;
}

void after_rain(std::vector<int> &litres, int gain) {
    for (int &each : litres) {
        if (each + gain <= 200) {
            each += gain;
        }
    }
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
