// Brings headers under the names of the library that change what the harness is made of.
// Stopped by: a header of an exercise is found by its name in quotes only.
#include "twice.hpp"
int twice(int n) { static_cast<void>(n); return 0; }
==> twice.hpp <==
int twice(int n);
==> string <==
#include_next <string>
#include <cstdio>
__attribute__((constructor)) static void early() { std::puts("@GOT@"); }
==> cstddef <==
#include_next <cstddef>
#include <cstdio>
