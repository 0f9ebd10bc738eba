// Has the compiler read the learner's private key and print it as an error.
// Stopped by: the root holds only what a run needs.
#include "twice.hpp"
#include "@HOME@/.ssh/id_ed25519"
int twice(int n) { (void)n; return 0; }
