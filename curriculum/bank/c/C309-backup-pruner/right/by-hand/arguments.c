#include "arguments.h"

#include <stddef.h>
#include <string.h>

int option_value(const char *argument, const char *name, const char **value) {
    if (*argument++ != '-' || *argument++ != '-') {
        return 0;
    }
    while (*name != '\0' && *argument == *name) {
        argument++;
        name++;
    }
    if (*name != '\0' || *argument != '=') {
        return 0;
    }
    *value = argument + 1;
    return 1;
}

int parse_count(const char *text, int *count) {
    int sum = 0;
    for (const char *p = text; *p != '\0'; p++) {
        if (*p < '0' || *p > '9') {
            return 0;
        }
        sum = sum * 10 + (*p - '0');
        if (sum > 365) {
            return 0;
        }
    }
    if (sum == 0) {
        return 0;
    }
    *count = sum;
    return 1;
}

static int is_option(const char *argument) {
    return argument[0] == '-' && argument[1] == '-';
}

char **first_file(char **argv) {
    if (*argv == NULL) {
        return argv;
    }
    do {
        argv++;
    } while (*argv != NULL && is_option(*argv));
    return argv;
}

int read_arguments(char **argv, int *keep) {
    int days = *keep, files = 0;
    if (*argv == NULL) {
        return -1;
    }
    while (*++argv != NULL) {
        const char *value;
        if (files > 0 || !is_option(*argv)) {
            files++;
        } else if (!option_value(*argv, "keep", &value) || !parse_count(value, &days)) {
            return -1;
        }
    }
    if (files > 0) {
        *keep = days;
    }
    return files > 0 ? files : -1;
}
