/* Drafts of letters. The tests include this file; leave it as it is. */
#ifndef DRAFT_H
#define DRAFT_H

#include <stddef.h>

typedef struct Draft {
    char *letters; /* NULL: no block yet; otherwise a string of `length` letters */
    size_t length;
    size_t room; /* bytes of the block */
} Draft;

int reserve(Draft *draft, size_t length);
int append(Draft *draft, const char *more);
int insert(Draft *draft, size_t at, const char *more);
void erase(Draft *draft, size_t at, size_t n);
void give_back(Draft *draft);

#endif
