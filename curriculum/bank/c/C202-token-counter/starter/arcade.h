/* The token counter of an amusement arcade. Leave this file as it is. */
#ifndef ARCADE_H
#define ARCADE_H

int after_the_copy(void);
int after_the_address(void);
int after_both(void);

int exchanged(void);
int arrows_exchanged(void);
int exchanged_with_itself(void);

int packed(void);
int packed_nothing(void);
int packed_into_one(void);
int spent_three_times(void);

#endif
