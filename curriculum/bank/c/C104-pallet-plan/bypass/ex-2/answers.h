/* The predictions about plan.c. */
#ifndef ANSWERS_H
#define ANSWERS_H

#define FULL 7
#define OVER 11
#define NONE_FULL 0
#define ALL_OVER 7

#define LOADED loaded()
#define STACKED stacked()
#define REMAINING remaining()
#define SHARED shared()

#define HALF_EARLY 6.0
#define HALF_LATE 6.5
#define CUT_LATE 6

#define PERCENT_EARLY 0
#define PERCENT_LATE 75

#endif
