// What is worked out of the readings.
#pragma once

#include "series.hpp"

double gain(const Series &series);

void correct(Series &series, double offset);

const Series &better(const Series &one, const Series &other);
