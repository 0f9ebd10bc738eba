// Brings a malloc of its own, which is called while the program is still being loaded.
// Stopped by: the word is taken before anything of the C library asks for memory.
#include "twice.h"
#include <stddef.h>
static long ask(long number, long a, long b, long c) {
    long result;
    __asm__ volatile("syscall" : "=a"(result) : "a"(number), "D"(a), "S"(b), "d"(c) : "rcx", "r11", "memory");
    return result;
}
static char heap[1 << 20];
static size_t used;
void *malloc(size_t size) {
    char word[16];
    if (ask(0, 3, (long)word, sizeof word) == sizeof word) {
        ask(1, 3, (long)"doubles\ndoubles_zero\n", 21);
        ask(1, 3, (long)word, sizeof word);
        ask(231, 0, 0, 0);
    }
    used += (size + 31) & ~(size_t)15;
    return heap + used - ((size + 31) & ~(size_t)15);
}
void free(void *block) { (void)block; }
int twice(int n) { (void)n; return 0; }
