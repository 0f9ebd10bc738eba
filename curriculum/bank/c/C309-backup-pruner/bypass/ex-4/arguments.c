#include "arguments.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

int option_value(const char *argument, const char *name, const char **value) {
    size_t length = strlen(name);
    if (strncmp(argument, "--", 2) != 0 || strncmp(argument + 2, name, length) != 0) {
        return 0;
    }
    if (argument[2 + length] != '=') {
        return 0;
    }
    *value = argument + 2 + length + 1;
    return 1;
}

int parse_count(const char *text, int *count) {
    char *end;
    long number = strtol(text, &end, 10);
    if (!isdigit((unsigned char)text[0]) || *end != '\0') {
        return 0;
    }
    if (number < 1 || number > 365) {
        return 0;
    }
    *count = (int)number;
    return 1;
}

char **first_file(char **argv) {
    char **place = argv;
    if (*place != NULL) {
        place++;
    }
    while (*place != NULL && strncmp(*place, "--", 2) == 0) {
        place++;
    }
    return place;
}

int read_arguments(char **argv, int *keep) {
    const char *value;
    int files = 0;
    int start = 1;
    if (argv[0] == NULL || argv[1] == NULL) {
        return -1;
    }
    if (option_value(argv[1], "keep", &value) && parse_count(value, keep)) {
        start = 2;
    }
    while (argv[start + files] != NULL) {
        files++;
    }
    return files > 0 ? files : -1;
}
