// Has its header redefine the words in which the tests are written.
// Stopped by: a header may not redefine the words of the tests.
int twice(int n) { static_cast<void>(n); return 0; }
==> twice.hpp <==
int twice(int n);
#undef CHECK_EQ
#define CHECK_EQ(EXPR, ...) ((void)(EXPR))
