// Adds tests of its own under the names of the tests, and takes those out of the list.
// Stopped by: what the harness offers has names that no file can know, and its list loses nothing.
#include "twice.h"
struct learn_test { const char *name; void (*run)(void); struct learn_test *next; };
extern void learn_register(struct learn_test *test) __attribute__((weak));
static void nothing(void) {}
static struct learn_test one = {"doubles", nothing, 0}, two = {"doubles_zero", nothing, 0};
__attribute__((constructor)) static void first(void) { if (learn_register) learn_register(&one), learn_register(&two); }
int twice(int n) { two.next = 0; return 0 * n; }
==> twice.h <==
int twice(int n);
#ifdef LEARN_TEST_H
static void nothing(void) {}
__attribute__((constructor(101))) static void before(void) { learn_register("doubles", nothing); learn_register("doubles_zero", nothing); }
#endif
