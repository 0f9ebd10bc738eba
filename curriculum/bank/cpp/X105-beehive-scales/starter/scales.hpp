// What is worked out of the readings.
#pragma once

#include "series.hpp"

// ex-1: what is only read is taken by const reference.
// Lesson section: A promise in the type
// Test: gain_copies_nothing
// Start here: one word and one sign, here and in scales.cpp.
double gain(Series series);

// ex-2: to change the caller's object, take a reference; nothing has to come back then.
// Lesson section: In place
// Test: correct_changes_the_series_of_the_caller
// Start here: what does a caller have to write today to keep the result?
Series correct(Series series, double offset);

// ex-3: a reference may be returned if the object outlives the call, and it carries const along.
// Lesson section: What may be given back
// Test: better_is_the_series_itself
// Start here: which objects are still there after the call?
Series better(Series one, Series other);
