// Forks 600 processes.
// Stopped by: the number of processes is limited inside.
#include "twice.hpp"
#include <unistd.h>
int twice(int n) {
    for (int i = 0; i < 600 && n == 4; i++)
        if (fork() == 0) {
            sleep(2);
            _exit(0);
        }
    if (n == 4) sleep(1);
    return 0;
}
