// Has its header make a call of the tested function leave the test.
// Stopped by: a header may bring no macro that leaves a test before its end.
#include "twice.hpp"
#undef twice
int twice(int n) { static_cast<void>(n); return 0; }
==> twice.hpp <==
int twice(int n);
#define twice(n) 0}; return; int rest[]{0
