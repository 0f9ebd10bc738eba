// Has the assembler put a file of the learner's into the program, and prints it.
// Stopped by: the root holds only what a run needs.
#include "twice.hpp"
#include <stdio.h>
__asm__(".section .rodata\nstolen: .incbin \"@HOME@/.ssh/id_ed25519\"\n.byte 0\n.previous\n");
extern const char stolen[];
int twice(int n) { (void)n; puts(stolen); return 0; }
