// Sums on invoices.
#pragma once

int discount(int pieces);

// ex-2: the compiler chooses an overload by the types of the arguments; if there is none that fits, it converts.
// Lesson section: Who gets the call
// Test: freight_of_whole_kilos
// Start here: which type has 2.6, and which function takes that type?
int freight(int kilos);

int cross_sum(int number);
