#include "draft.h"

#include <stdlib.h>
#include <string.h>

int reserve(Draft *draft, size_t length) {
    size_t room = draft->room == 0 ? 16 : draft->room;
    while (room < length + 1)
        room *= 2;
    if (room == draft->room)
        return 1;
    char *letters = realloc(draft->letters, room);
    if (letters == NULL)
        return 0;
    letters[draft->length] = '\0';
    draft->letters = letters;
    draft->room = room;
    return 1;
}

/* Whether an address leads into the draft; equality is all that C allows to ask. */
static int leads_inside(const Draft *draft, const char *place, size_t *at) {
    if (draft->letters == NULL)
        return 0;
    for (*at = 0; *at <= draft->length; ++*at)
        if (place == &draft->letters[*at])
            return 1;
    return 0;
}

int append(Draft *draft, const char *more) {
    size_t at, n = strlen(more), old = draft->length;
    int own = leads_inside(draft, more, &at);
    if (!reserve(draft, old + n))
        return 0;
    for (size_t i = 0; i < n; i++)
        draft->letters[old + i] = own ? draft->letters[at + i] : more[i];
    draft->letters[draft->length = old + n] = '\0';
    return 1;
}

int insert(Draft *draft, size_t at, const char *more) {
    size_t n = strlen(more);
    if (at > draft->length)
        return 0;
    if (!reserve(draft, draft->length + n))
        return 0;
    for (size_t i = draft->length + 1; i-- > at;)
        draft->letters[i + n] = draft->letters[i];
    for (size_t i = 0; i < n; i++)
        draft->letters[at + i] = more[i];
    draft->length += n;
    return 1;
}

void erase(Draft *draft, size_t at, size_t n) {
    if (at >= draft->length)
        return;
    size_t rest = draft->length - at;
    size_t kept = n >= rest ? 0 : rest - n;
    for (size_t i = 0; i < kept; i++)
        draft->letters[at + i] = draft->letters[at + n + i];
    draft->length = at + kept;
    draft->letters[draft->length] = '\0';
}

void give_back(Draft *draft) {
    char *smaller;
    if (draft->letters && (smaller = realloc(draft->letters, draft->length + 1))) {
        draft->letters = smaller;
        draft->room = draft->length + 1;
    }
}
