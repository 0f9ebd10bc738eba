/* The visitor book of a tower. The tests include this file; leave it as it is. */
#ifndef VISITORS_H
#define VISITORS_H

int hour_of(char tens, char ones);
int is_name_sign(int c);
int count_signs(void);
int count_words(void);

#endif
