/* Ends or hinders a process at its Nth change of the files below one folder.
 *
 * Loaded before the C library, it sees every change that a program asks for, whoever asks: Python,
 * SQLite, anything. `failpoint_arm` begins to count; at change number `at` the mode decides. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

enum { KILL = 1, TEAR = 2, FULL = 3 };

static char below[PATH_MAX];
static size_t below_length;
static long count, at_change;
static int mode;

void failpoint_arm(const char *folder, long at, int how)
{
    snprintf(below, sizeof below, "%s", folder);
    below_length = strlen(below);
    count = 0;
    at_change = at;
    mode = how;
}

long failpoint_count(void) { return count; }

static int inside(const char *path)
{
    return below_length && strncmp(path, below, below_length) == 0;
}

static int inside_at(int folder, const char *path)
{
    char link[64], place[PATH_MAX];
    if (folder == AT_FDCWD || path[0] == '/')
        return inside(path);
    snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
    ssize_t length = readlink(link, place, sizeof place - 1);
    place[length > 0 ? length : 0] = '\0';
    return inside(place);
}

static int inside_fd(int fd) { return below_length && inside_at(fd, "."); }

/* 1 if the change must not happen: the disk is full from here on. */
static int refused(void)
{
    count++;
    if (mode == FULL && at_change > 0 && count >= at_change) {
        errno = ENOSPC;
        return 1;
    }
    if (mode == KILL && count == at_change)
        kill(getpid(), SIGKILL);
    return 0;
}

static int tears_now(void) { return mode == TEAR && count == at_change; }

#define REAL(name) __typeof__(name) *real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

ssize_t write(int fd, const void *bytes, size_t length)
{
    REAL(write);
    if (inside_fd(fd)) {
        if (refused())
            return -1;
        if (tears_now()) {
            real(fd, bytes, length / 2);
            kill(getpid(), SIGKILL);
        }
    }
    return real(fd, bytes, length);
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t offset)
{
    REAL(pwrite64);
    if (inside_fd(fd)) {
        if (refused())
            return -1;
        if (tears_now()) {
            real(fd, bytes, length / 2, offset);
            kill(getpid(), SIGKILL);
        }
    }
    return real(fd, bytes, length, offset);
}

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t offset)
{
    return pwrite64(fd, bytes, length, offset);
}

int ftruncate64(int fd, off64_t length)
{
    REAL(ftruncate64);
    return inside_fd(fd) && refused() ? -1 : real(fd, length);
}

int ftruncate(int fd, off_t length) { return ftruncate64(fd, length); }

int fsync(int fd)
{
    REAL(fsync);
    if (inside_fd(fd) && mode != FULL)
        refused();
    return real(fd);
}

int fdatasync(int fd)
{
    REAL(fdatasync);
    if (inside_fd(fd) && mode != FULL)
        refused();
    return real(fd);
}

int mkdir(const char *path, mode_t rights)
{
    REAL(mkdir);
    return inside(path) && refused() ? -1 : real(path, rights);
}

int rename(const char *from, const char *to)
{
    REAL(rename);
    if (inside(to) && mode != FULL)
        refused();
    return real(from, to);
}

int unlink(const char *path)
{
    REAL(unlink);
    if (inside(path) && mode != FULL)
        refused();
    return real(path);
}

int unlinkat(int folder, const char *path, int flags)
{
    REAL(unlinkat);
    if (inside_at(folder, path) && mode != FULL)
        refused();
    return real(folder, path, flags);
}
