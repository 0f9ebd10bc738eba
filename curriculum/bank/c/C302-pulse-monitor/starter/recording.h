/* Recordings of heart beats: blocks of ints. The tests include this file; leave it as it is. */
#ifndef RECORDING_H
#define RECORDING_H

#include <stddef.h>

/* A new block with a copy of the beats, or NULL. The caller owns it. */
int *recording_copy(const int *beats, size_t n);

/* Frees a recording; NULL is allowed and does nothing. */
void recording_free(int *recording);

#endif
