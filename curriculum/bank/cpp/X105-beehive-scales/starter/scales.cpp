#include "scales.hpp"

double gain(Series series) {
    return series.evening - series.morning;
}

Series correct(Series series, double offset) {
    series.morning += offset;
    series.noon += offset;
    series.evening += offset;
    return series;
}

Series better(Series one, Series other) {
    Series best = one;
    if (gain(other) > gain(best)) {
        best = other;
    }
    return best;
}
