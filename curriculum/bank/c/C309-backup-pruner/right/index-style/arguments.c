#include "arguments.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

int option_value(const char *argument, const char *name, const char **value) {
    const char *equals = strchr(argument, '=');
    size_t length = strlen(name);
    if (equals == NULL || (size_t)(equals - argument) != length + 2) {
        return 0;
    }
    if (memcmp(argument, "--", 2) != 0 || memcmp(argument + 2, name, length) != 0) {
        return 0;
    }
    *value = &equals[1];
    return 1;
}

int parse_count(const char *text, int *count) {
    char *end = NULL;
    long number;
    if (strspn(text, "0123456789") != strlen(text)) {
        return 0;
    }
    errno = 0;
    number = strtol(text, &end, 10);
    if (errno != 0 || end == text || number <= 0 || number >= 366) {
        return 0;
    }
    *count = (int)number;
    return 1;
}

char **first_file(char **argv) {
    int k = argv[0] == NULL ? 0 : 1;
    for (; argv[k] != NULL; k++) {
        if (strncmp(argv[k], "--", 2) != 0) {
            break;
        }
    }
    return &argv[k];
}

int read_arguments(char **argv, int *keep) {
    char **end = first_file(argv);
    int first = (int)(end - argv);
    int days = *keep;
    for (int k = 1; k < first; k++) {
        const char *value = NULL;
        if (option_value(argv[k], "keep", &value) == 0 || parse_count(value, &days) == 0) {
            return -1;
        }
    }
    if (*end == NULL) {
        return -1;
    }
    *keep = days;
    while (*end != NULL) {
        end++;
    }
    return (int)(end - argv) - first;
}
