#include "scales.hpp"

double gain(const Series &series) {
    return series.evening - series.morning;
}

void correct(Series &series, double offset) {
    series.morning += offset;
    series.noon += offset;
    series.evening += offset;
}

const Series &better(const Series &one, const Series &other) {
    if (gain(other) > gain(one)) {
        return other;
    }
    return one;
}
