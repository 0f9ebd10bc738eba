/* The telegraph office. The tests include this file; leave it as it is. */
#ifndef TAPE_H
#define TAPE_H

int digit_value(int c);
int capital(int c);
int tape_sum(void);
int longest_line(void);

#endif
