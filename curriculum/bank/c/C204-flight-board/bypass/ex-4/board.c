#include "board.h"

#include <ctype.h>
#include <string.h>

int count_to(const char *places[], int n, const char *place) {
    int count = 0;
    for (int i = 0; i < n; i++) {
        if (strcmp(places[i], place) == 0) {
            count++;
        }
    }
    return count;
}

void code_of(const char *place, char *code) {
    int i = 0;
    while (i < 3 && place[i] != '\0') {
        code[i] = (char)toupper((unsigned char)place[i]);
        i++;
    }
    code[i] = '\0';
}

int board_line(char *line, size_t room, const char *flight, const char *place) {
    size_t needed = strlen(flight) + 1 + strlen(place) + 1;
    if (needed > room) {
        line[0] = '\0';
        return 0;
    }
    strcpy(line, flight);
    strcat(line, " ");
    strcat(line, place);
    return 1;
}

size_t strip(char *text) {
    size_t length = 0;
    while (text[length] != '\0' && text[length] != ' ') {
        length++;
    }
    text[length] = '\0';
    return length;
}
