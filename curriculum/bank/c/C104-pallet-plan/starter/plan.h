/* The plan of a warehouse. Leave this file as it is. */
#ifndef PLAN_H
#define PLAN_H

int full(void);
int over(void);
int none_full(void);
int all_over(void);

int loaded(void);
int stacked(void);
int remaining(void);
int shared(void);

double half_early(void);
double half_late(void);
int cut_late(void);

int percent_early(void);
int percent_late(void);

#endif
