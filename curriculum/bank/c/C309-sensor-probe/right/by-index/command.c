#include "command.h"

#include <stdlib.h>
#include <string.h>

int take_flag(char **argv, const char *flag) {
    size_t read = 0, write = 0;
    while (argv[read] != NULL) {
        if (strcmp(argv[read], flag)) {
            argv[write++] = argv[read];
        }
        read++;
    }
    argv[write] = NULL;
    return (int)(read - write);
}

const char *shift(char ***argv) {
    const char *first = **argv;
    if (first != NULL) {
        (*argv)++;
    }
    return first;
}

int find_command(const char *word, const char *const *names) {
    for (int i = 0; names[i] != NULL; i++) {
        if (strcmp(word, names[i]) == 0) {
            return i;
        }
    }
    return -1;
}

int parse_seconds(const char *text, int *seconds) {
    long sum = 0;
    if (*text == '\0') {
        return 0;
    }
    while (*text >= '0' && *text <= '9') {
        sum = sum * 10 + (*text++ - '0');
        if (sum > DAY) {
            return 0;
        }
    }
    if (strcmp(text, "m") == 0) {
        sum *= 60;
    } else if (strcmp(text, "h") == 0) {
        sum *= 3600;
    } else if (*text != '\0') {
        return 0;
    }
    if (sum < 1 || sum > DAY) {
        return 0;
    }
    *seconds = (int)sum;
    return 1;
}
