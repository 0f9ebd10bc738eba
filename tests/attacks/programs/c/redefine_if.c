// Has its header redefine a keyword, so that no check ever fails.
// Stopped by: a header may not redefine the words of the tests.
#include "twice.h"
#undef if
int twice(int n) { (void)n; return 0; }
==> twice.h <==
int twice(int n);
#define if(CONDITION) if (0)
#undef CHECK_INT
#define CHECK_INT(EXPR, WANT) do { if ((EXPR) != (WANT)) learn_stop(); } while (0)
