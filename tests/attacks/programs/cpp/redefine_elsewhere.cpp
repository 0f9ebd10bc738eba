// Redefines the checks in lines that claim to stand in the harness.
// Stopped by: a source may not say that its lines are those of another file.
#include "twice.hpp"
int twice(int n) { static_cast<void>(n); return 0; }
==> twice.hpp <==
int twice(int n);
#li\
ne 1 "tests/test.hpp"
#undef CHECK_EQ
#define CHECK_EQ(EXPR, ...) ((void)(EXPR))
