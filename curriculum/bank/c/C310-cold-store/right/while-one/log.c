#include "log.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

/* 1 if the line is a reading such as "08:15 4.5" that is warmer than the limit. This is right. */
static int is_warm(const char *line, double limit) {
    double degrees;
    return sscanf(line, "%*s %lf", &degrees) == 1 && degrees > limit;
}

int count_warm(const char *path, double limit) {
    char line[LINE_SIZE];
    int warm = 0;
    FILE *file;
    if (!(file = fopen(path, "r"))) {
        return -1;
    }
    for (;;) {
        if (!fgets(line, LINE_SIZE, file)) {
            break;
        }
        if (is_warm(line, limit)) {
            ++warm;
        }
    }
    fclose(file);
    return warm;
}

int add_reading(const char *path, const char *time, double degrees) {
    FILE *file = fopen(path, "a+");
    int ok;
    if (!file) {
        return -1;
    }
    ok = fprintf(file, "%s %.1f\n", time, degrees) > 0;
    ok = fclose(file) == 0 && ok;
    return ok ? 0 : -1;
}

int copy_warm(const char *from, const char *to, double limit) {
    char line[LINE_SIZE];
    int copied = -1;
    FILE *in = fopen(from, "r");
    FILE *out = in ? fopen(to, "w") : NULL;
    if (out) {
        copied = 0;
        while (copied >= 0 && fgets(line, sizeof line, in)) {
            if (is_warm(line, limit)) {
                copied = fputs(line, out) == EOF ? -1 : copied + 1;
            }
        }
        if (fclose(out) == EOF) {
            copied = -1;
        }
    }
    if (in) {
        fclose(in);
    }
    return copied;
}

int explain(const char *path, char *out, size_t size) {
    FILE *file;
    int reason;
    errno = 0;
    file = fopen(path, "r");
    reason = errno;
    if (file) {
        fclose(file);
    }
    snprintf(out, size, "%s: %s", path, file ? "ok" : strerror(reason));
    return file ? 0 : -1;
}
