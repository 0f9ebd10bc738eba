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
    int number = (int)strtol(text, &end, 10);
    if (!isdigit((unsigned char)text[0]) || *end != '\0') {
        return 0;
    }
    if (number < 1 || number > 365) {
        return 0;
    }
    *count = number;
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
    char **file = first_file(argv);
    int days = *keep;
    int files = 0;
    for (char **option = argv + 1; option < file; option++) {
        const char *value;
        if (!option_value(*option, "keep", &value) || !parse_count(value, &days)) {
            return -1;
        }
    }
    while (file[files] != NULL) {
        files++;
    }
    if (files == 0) {
        return -1;
    }
    *keep = days;
    return files;
}
