#include "scales.hpp"

double gain(const Series &series) {
    return series.evening - series.morning;
}

Series correct(const Series &series, double offset) {
    return Series(series.morning + offset, series.noon + offset, series.evening + offset);
}

const Series &better(const Series &one, const Series &other) {
    if (gain(other) > gain(one)) {
        return other;
    }
    return one;
}
