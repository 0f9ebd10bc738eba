#include "scales.hpp"

double gain(const Series &series) {
    const double before = series.morning;
    const double after = series.evening;
    return after - before;
}

void correct(Series &series, double offset) {
    series.evening = series.evening + offset;
    series.noon = series.noon + offset;
    series.morning = series.morning + offset;
}

const Series &better(const Series &one, const Series &other) {
    if (gain(other) > gain(one)) {
        return other;
    }
    return one;
}
