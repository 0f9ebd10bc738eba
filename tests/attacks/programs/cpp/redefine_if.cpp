// Has its header redefine a keyword, so that no check ever fails.
// Stopped by: a header may not redefine the words of the tests.
#include "twice.hpp"
#undef if
int twice(int n) { static_cast<void>(n); return 0; }
==> twice.hpp <==
int twice(int n);
#define if(CONDITION) if (0)
