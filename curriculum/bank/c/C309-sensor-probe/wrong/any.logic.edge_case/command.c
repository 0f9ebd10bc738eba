#include "command.h"

#include <stdlib.h>
#include <string.h>

int take_flag(char **argv, const char *flag) {
    char **kept = argv;
    int taken = 0;
    for (char **at = argv; *at != NULL; at++) {
        if (strcmp(*at, flag) == 0) {
            taken++;
        } else {
            *kept++ = *at;
        }
    }
    return taken;
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
    char *end;
    long number = strtol(text, &end, 10);
    if (*text < '0' || *text > '9' || number < 1 || number > DAY) {
        return 0;
    }
    if (*end == 'm') {
        number *= 60;
        end++;
    } else if (*end == 'h') {
        number *= 3600;
        end++;
    }
    if (*end != '\0' || number > DAY) {
        return 0;
    }
    *seconds = (int)number;
    return 1;
}
