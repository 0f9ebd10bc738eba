/* The keeper's sums. The tests include this file; leave it as it is. */
#ifndef OIL_H
#define OIL_H

int oil_needed(int nights);
int oil_left(int tank, int burned, int delivered);
int log_code(int left, int right);

#endif
