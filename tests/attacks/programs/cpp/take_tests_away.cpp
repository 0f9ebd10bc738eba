// Adds tests of its own under the names of the tests, before those.
// Stopped by: what the harness offers has names that no file can know, and its list loses nothing.
#include "twice.hpp"
int twice(int n) { static_cast<void>(n); return 0; }
==> twice.hpp <==
int twice(int n);
#ifdef LEARN_TEST_HPP
static void nothing() {}
__attribute__((constructor(101))) static void before() { learn_register("doubles", nothing); learn_register("doubles_zero", nothing); }
#endif
