#include <stddef.h>
#include <string.h>

#include "words.h"

const char *after_blanks(const char *text) {
    return text + strspn(text, " \t");
}

const char *read_part(const char *text, char *part, size_t room) {
    const char *begin = after_blanks(text);
    const char *stop = " \t";
    size_t length;
    part[0] = '\0';
    if (*begin == '\'') {
        begin++;
        stop = "'";
    }
    length = strcspn(begin, stop);
    if (length >= room || (*stop == '\'' && begin[length] == '\0')) {
        return NULL;
    }
    memcpy(part, begin, length);
    part[length] = '\0';
    return begin + length + (*stop == '\'');
}
