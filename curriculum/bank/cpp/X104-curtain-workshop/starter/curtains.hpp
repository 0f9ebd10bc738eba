// The sums of a curtain workshop: what the other files may call.
#pragma once

// ex-1: functions may share a name if their parameters differ; the compiler chooses by the arguments.
// Lesson section: One name, several functions
// Test: fabric_of_two_sides
// Start here: a second declaration here, a second definition in curtains.cpp.
int fabric(int width, int height);

// ex-2: a default argument stands in the declaration, where the callers can see it, and only there.
// Lesson section: An argument that may be left out
// Test: cost_with_a_price
// Start here: what should a caller see who gives one argument only?
int cost(int area, int cents_per_metre);

char rail(int width);
