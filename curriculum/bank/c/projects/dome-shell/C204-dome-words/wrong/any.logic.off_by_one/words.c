#include <stddef.h>

#include "words.h"

const char *after_blanks(const char *text) {
    while (*text == ' ' || *text == '\t') {
        text++;
    }
    return text;
}

const char *read_part(const char *text, char *part, size_t room) {
    size_t length = 0;
    int quoted = 0;
    text = after_blanks(text);
    part[0] = '\0';
    if (*text == '\'') {
        quoted = 1;
        text++;
    }
    while (*text != '\0' && (quoted ? *text != '\'' : *text != ' ' && *text != '\t')) {
        if (length + 1 >= room) {
            part[0] = '\0';
            return NULL;
        }
        part[length++] = *text++;
    }
    if (quoted && *text == '\0') {
        part[0] = '\0';
        return NULL;
    }
    part[length] = '\0';
    return text;
}
