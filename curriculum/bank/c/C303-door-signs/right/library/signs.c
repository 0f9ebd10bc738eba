#include "signs.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

char *room_sign(int floor, int door) {
    int letters = snprintf(NULL, 0, "%d.%02d", floor, door);
    char *sign = malloc((size_t)letters + 1);
    if (sign != NULL)
        snprintf(sign, (size_t)letters + 1, "%d.%02d", floor, door);
    return sign;
}

const char *floor_name(int floor) {
    static const char *const names[] = {"ground floor", "first floor", "second floor"};
    return floor < 3 ? names[floor] : "upper floor";
}

int short_name(const char *name, char *out, size_t size) {
    return (size_t)snprintf(out, size, "%s", name) < size;
}

static char board[40];

void set_notice(const char *text) {
    snprintf(board, sizeof board, "%s", text);
}

const char *notice(void) {
    return board;
}
