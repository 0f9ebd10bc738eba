/* A robot arm in a library. Leave this file as it is. */
#ifndef ARM_H
#define ARM_H

int two_further(void);
int back_from_the_end(void);
int star_and_plus(void);
int steps_between(void);
int steps_the_other_way(void);
int steps_between_fines(void);
int bytes_to_the_next_fine(void);
int bytes_between_books(void);
int pages_of_a_range(void);
int first_thick_book(void);
int nothing_found(void);

#endif
