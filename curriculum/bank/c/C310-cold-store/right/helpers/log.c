#include "log.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

/* 1 if the line is a reading such as "08:15 4.5" that is warmer than the limit. This is right. */
static int is_warm(const char *line, double limit) {
    double degrees;
    return sscanf(line, "%*s %lf", &degrees) == 1 && degrees > limit;
}

/* Copies the warm lines to `out`, or only counts them if that is NULL. */
static int pass_on(FILE *in, FILE *out, double limit) {
    char line[LINE_SIZE];
    int warm = 0;
    while (fgets(line, sizeof line, in)) {
        if (!is_warm(line, limit)) {
            continue;
        }
        warm++;
        if (out != NULL && fputs(line, out) < 0) {
            return -1;
        }
    }
    return warm;
}

int count_warm(const char *path, double limit) {
    FILE *file = fopen(path, "r");
    int warm = file == NULL ? -1 : pass_on(file, NULL, limit);
    if (file != NULL) {
        fclose(file);
    }
    return warm;
}

int add_reading(const char *path, const char *time, double degrees) {
    FILE *file = fopen(path, "a");
    if (file == NULL) {
        return -1;
    }
    if (fprintf(file, "%s %.1f\n", time, degrees) < 0) {
        fclose(file);
        return -1;
    }
    return fclose(file) ? -1 : 0;
}

int copy_warm(const char *from, const char *to, double limit) {
    int copied = -1;
    FILE *in = fopen(from, "r");
    FILE *out;
    if (in == NULL) {
        return -1;
    }
    if ((out = fopen(to, "w")) != NULL) {
        copied = pass_on(in, out, limit);
        if (fclose(out) != 0) {
            copied = -1;
        }
    }
    fclose(in);
    return copied;
}

int explain(const char *path, char *out, size_t size) {
    FILE *file = fopen(path, "r");
    const char *words = file != NULL ? "ok" : strerror(errno);
    snprintf(out, size, "%s: %s", path, words);
    if (file == NULL) {
        return -1;
    }
    fclose(file);
    return 0;
}
