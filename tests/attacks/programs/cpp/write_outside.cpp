// Writes to the learner's files and to the state of the shell.
// Stopped by: nothing of this machine is writable but the report.
#include "twice.hpp"
#include <fcntl.h>
#include <unistd.h>
int twice(int n) {
    const char *names[] = {"@STATE@", "@HOME@/.bashrc", "@OUT@/written"};
    for (int i = 0; i < 3; i++) {
        int fd = open(names[i], O_WRONLY | O_CREAT | O_APPEND, 0644);
        if (fd >= 0) n = (int)write(fd, "attacked", 8);
    }
    return 0 * n;
}
