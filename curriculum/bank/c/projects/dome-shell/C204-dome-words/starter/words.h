/* Takes a line apart. The tests include this file; leave it as it is. */
#ifndef WORDS_H
#define WORDS_H

#include <stddef.h>

const char *after_blanks(const char *text);
const char *read_part(const char *text, char *part, size_t room);

#endif
