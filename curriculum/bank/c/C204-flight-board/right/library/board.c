#include "board.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

int count_to(const char *places[], int n, const char *place) {
    int count = 0;
    for (const char **at = places; at != places + n; at++)
        count += !strcmp(*at, place);
    return count;
}

void code_of(const char *place, char *code) {
    snprintf(code, 4, "%s", place);
    for (; *code != '\0'; code++)
        *code = (char)toupper((unsigned char)*code);
}

int board_line(char *line, size_t room, const char *flight, const char *place) {
    int needed = snprintf(line, room, "%s %s", flight, place);
    if (needed < 0 || (size_t)needed >= room) {
        *line = '\0';
        return 0;
    }
    return 1;
}

size_t strip(char *text) {
    size_t keep = 0;
    for (size_t i = 0; text[i] != '\0'; i++)
        if (text[i] != ' ')
            keep = i + 1;
    text[keep] = '\0';
    return keep;
}
