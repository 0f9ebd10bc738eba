// Has its header redefine a check, and put the old one back by a macro that the tests use.
// Stopped by: a header may not redefine the words of the tests, for a while neither.
int twice(int n) { static_cast<void>(n); return 0; }
==> twice.hpp <==
int (twice)(int n);
#pragma push_macro("CHECK_EQ")
#undef CHECK_EQ
#define CHECK_EQ(EXPR, ...) EXPR
#define twice(n) (void)(n); _Pragma("pop_macro(\"CHECK_EQ\")")
