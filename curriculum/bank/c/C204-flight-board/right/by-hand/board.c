#include "board.h"

#include <ctype.h>
#include <string.h>

static int same(const char *a, const char *b) {
    while (*a != '\0' && *a == *b) {
        a++;
        b++;
    }
    return *a == *b;
}

int count_to(const char *places[], int n, const char *place) {
    int count = 0;
    while (n > 0) {
        n--;
        if (same(places[n], place)) {
            count++;
        }
    }
    return count;
}

void code_of(const char *place, char *code) {
    char *end = code + 3;
    while (code != end && *place) {
        *code++ = (char)toupper((unsigned char)*place++);
    }
    *code = 0;
}

int board_line(char *line, size_t room, const char *flight, const char *place) {
    size_t first = strlen(flight), second = strlen(place);
    line[0] = '\0';
    if (room < first + second + 2) {
        return 0;
    }
    memcpy(line, flight, first);
    line[first] = ' ';
    memcpy(line + first + 1, place, second + 1);
    return 1;
}

size_t strip(char *text) {
    char *end = text + strlen(text);
    while (end != text && end[-1] == ' ') {
        end--;
    }
    *end = '\0';
    return (size_t)(end - text);
}
