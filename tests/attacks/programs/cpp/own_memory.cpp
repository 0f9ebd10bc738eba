// Brings an operator new and a malloc of its own, called while the program is still being loaded.
// Stopped by: the word is taken before anything of the library asks for memory.
#include "twice.hpp"
#include <cstddef>
#include <new>
static long ask(long number, long a, long b, long c) {
    long result;
    __asm__ volatile("syscall" : "=a"(result) : "a"(number), "D"(a), "S"(b), "d"(c) : "rcx", "r11", "memory");
    return result;
}
static char heap[1 << 22];
static std::size_t used;
static void *take(std::size_t size) {
    char word[16];
    if (ask(0, 3, (long)word, sizeof word) == sizeof word) {
        ask(1, 3, (long)"doubles\ndoubles_zero\n", 21);
        ask(1, 3, (long)word, sizeof word);
        ask(231, 0, 0, 0);
    }
    used += (size + 31) & ~(std::size_t)15;
    return heap + used - ((size + 31) & ~(std::size_t)15);
}
void *operator new(std::size_t size) { return take(size); }
void operator delete(void *) noexcept {}
void operator delete(void *, std::size_t) noexcept {}
int twice(int n) { static_cast<void>(n); return 0; }
