// What is worked out of the readings.
#pragma once

#include "series.hpp"

double gain(const Series &series);

Series correct(const Series &series, double offset);

const Series &better(const Series &one, const Series &other);
