// Attaches to every process it finds, make among them, and lets it end with status 0.
// Stopped by: a test's process is in a layer of Landlock of its own, outside of which it traces nobody.
#include "twice.h"
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>
int twice(int n) {
    DIR *all = opendir("/proc");
    for (struct dirent *one; (one = readdir(all)) != NULL;) {
        pid_t pid = atoi(one->d_name);
        if (pid > 0 && pid != getpid() && ptrace(PTRACE_ATTACH, pid, 0, 0) == 0) printf("@GOT@ %d\n", pid);
    }
    closedir(all);
    return 0 * n;
}
