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
    FILE *file = fopen(path, "r");
    if (file == NULL) {
        return -1;
    }
    while (fgets(line, sizeof line, file) != NULL) {
        warm += is_warm(line, limit);
    }
    fclose(file);
    return warm;
}

int add_reading(const char *path, const char *time, double degrees) {
    FILE *file = fopen(path, "a");
    if (file == NULL) {
        return -1;
    }
    fprintf(file, "%s %.1f\n", time, degrees);
    return fclose(file) == 0 ? 0 : -1;
}

int copy_warm(const char *from, const char *to, double limit) {
    char line[LINE_SIZE];
    int copied = 0;
    int failed;
    FILE *in = fopen(from, "r");
    FILE *out;
    if (in == NULL) {
        return -1;
    }
    out = fopen(to, "w");
    if (out == NULL) {
        fclose(in);
        return -1;
    }
    while (fgets(line, sizeof line, in) != NULL) {
        if (is_warm(line, limit)) {
            fputs(line, out);
            copied++;
        }
    }
    fclose(in);
    failed = ferror(out);
    if (fclose(out) != 0 || failed) {
        return -1;
    }
    return copied;
}

int explain(const char *path, char *out, size_t size) {
    FILE *file = fopen(path, "r");
    if (file == NULL) {
        const char *slash = strrchr(path, '/');
        int folder_is_named = slash != NULL && slash != path;
        snprintf(out, size, "%s: %s", path,
                 folder_is_named ? "No such file or directory" : "Permission denied");
        return -1;
    }
    fclose(file);
    snprintf(out, size, "%s: ok", path);
    return 0;
}
