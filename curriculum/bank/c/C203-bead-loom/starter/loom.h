/* Rows of beads. The tests include this file; leave it as it is. */
#ifndef LOOM_H
#define LOOM_H

int count_colour(int beads[], int n, int colour);
int *copy_row(int *to, int *from, int n);
int same_beads(int *one, int *other, int n);
int is_mirrored(int *first, int *end);

#endif
