// Brings headers under the names of the system's, which change what the harness is made of.
// Stopped by: a header of an exercise is found by its name in quotes only.
#include "twice.h"
int twice(int n) { (void)n; return 0; }
==> twice.h <==
int twice(int n);
==> stdio.h <==
#include_next <stdio.h>
#undef stdout
__attribute__((constructor)) static void early(void) { puts("@GOT@"); }
==> stddef.h <==
#include_next <stddef.h>
#include <stdio.h>
