/* The predictions about mast.c. */
#ifndef ANSWERS_H
#define ANSWERS_H

#define WEEKS 2
#define TEN_TIMES 60
#define HALF 5
#define SAFE_HALF 5

#define LARGER_VALUE 20
#define LARGER_READS 2
#define FAR_READS 1
#define FUNCTION_VALUE 10

#define FIRST_LEVEL 5
#define LATER_LEVEL 11
#define LINES_LOGGED 25

#define NAME_LENGTH 4
#define VALUE_LENGTH 2
#define JOINED_PIN -5

#endif
