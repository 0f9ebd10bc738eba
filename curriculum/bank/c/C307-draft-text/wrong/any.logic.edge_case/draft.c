#include "draft.h"

#include <stdlib.h>
#include <string.h>

/* This one works: room for `length` letters and the zero byte. */
int reserve(Draft *draft, size_t length) {
    size_t room = draft->room == 0 ? 16 : draft->room;
    while (room < length + 1) {
        room *= 2;
    }
    if (room == draft->room) {
        return 1;
    }
    char *letters = realloc(draft->letters, room);
    if (letters == NULL) {
        return 0;
    }
    letters[draft->length] = '\0';
    draft->letters = letters;
    draft->room = room;
    return 1;
}

int append(Draft *draft, const char *more) {
    size_t n = strlen(more), from = 0;
    int is_own = 0;
    for (size_t i = 0; draft->letters != NULL && i <= draft->length; i++) {
        if (more == draft->letters + i) {
            is_own = 1;
            from = i;
        }
    }
    if (!reserve(draft, draft->length + n)) {
        return 0;
    }
    memmove(draft->letters + draft->length, is_own ? draft->letters + from : more, n);
    draft->length += n;
    draft->letters[draft->length] = '\0';
    return 1;
}

int insert(Draft *draft, size_t at, const char *more) {
    size_t n = strlen(more);
    if (at > draft->length || !reserve(draft, draft->length + n)) {
        return 0;
    }
    char *gap = draft->letters + at;
    memmove(gap + n, gap, draft->length - at + 1);
    memcpy(gap, more, n);
    draft->length += n;
    return 1;
}

void erase(Draft *draft, size_t at, size_t n) {
    if (at >= draft->length) {
        return;
    }
    if (at + n > draft->length) {
        return;
    }
    char *gap = draft->letters + at;
    memmove(gap, gap + n, draft->length - at - n + 1);
    draft->length -= n;
}

void give_back(Draft *draft) {
    if (draft->letters == NULL) {
        return;
    }
    char *letters = realloc(draft->letters, draft->length + 1);
    if (letters != NULL) {
        draft->letters = letters;
        draft->room = draft->length + 1;
    }
}
