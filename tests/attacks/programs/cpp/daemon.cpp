// Starts a daemon that outlives the run and forgets its environment.
// Stopped by: a run has process numbers of its own, and its first process takes all with it.
#include "twice.hpp"
#include <unistd.h>
int twice(int n) {
    char *none[] = {0}, *words[] = {"sleep", "@DAEMON@", 0};
    if (fork() == 0) {
        setsid();
        if (fork() == 0) execve("/bin/sleep", words, none);
        _exit(0);
    }
    return 0 * n;
}
