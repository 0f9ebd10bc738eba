// What a tool library does with its crates.
#pragma once

#include "crate.hpp"

void swap_numbers(int &one, int &other);

int take(int &stock, int wanted);

int total_weight(const Crate &one, const Crate &other);

Crate heavier(const Crate &one, const Crate &other);
