/* The questions of a greenhouse. Leave this file as it is. */
#ifndef GREENHOUSE_H
#define GREENHOUSE_H

int is_warm(void);
int is_exact(void);
int chained(void);
int in_range(void);

int any_number(void);
int turned_over(void);
int not_first(void);
int and_before_or(void);

int asked_after_and(void);
int asked_after_or(void);
int stored_by_mistake(void);

#endif
