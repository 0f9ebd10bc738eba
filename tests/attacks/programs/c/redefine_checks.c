// Has its header redefine the words in which the tests are written.
// Stopped by: a header may not redefine the words of the tests.
int twice(int n) { (void)n; return 0; }
==> twice.h <==
int twice(int n);
#undef CHECK_INT
#define CHECK_INT(EXPR, WANT) ((void)(EXPR))
