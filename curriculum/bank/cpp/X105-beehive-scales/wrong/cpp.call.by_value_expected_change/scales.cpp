#include "scales.hpp"

double gain(const Series &series) {
    return series.evening - series.morning;
}

void correct(Series &series, double offset) {
    Series corrected = series;
    corrected.morning += offset;
    corrected.noon += offset;
    corrected.evening += offset;
}

const Series &better(const Series &one, const Series &other) {
    if (gain(other) > gain(one)) {
        return other;
    }
    return one;
}
