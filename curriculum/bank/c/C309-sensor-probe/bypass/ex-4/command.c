#include "command.h"

#include <stdio.h>
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
    *kept = NULL;
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
    int number;
    char unit = 's', more;
    int found = sscanf(text, "%d%c%c", &number, &unit, &more);
    if (*text < '0' || *text > '9' || number < 1 || number > DAY) {
        return 0;
    }
    if (found > 2 || (found == 2 && unit != 'm' && unit != 'h')) {
        return 0;
    }
    number *= found == 1 ? 1 : unit == 'm' ? 60 : 3600;
    if (number > DAY) {
        return 0;
    }
    *seconds = number;
    return 1;
}
