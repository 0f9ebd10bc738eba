/* The predictions about mast.c. */
#ifndef ANSWERS_H
#define ANSWERS_H

#define WEEKS 98
#define TEN_TIMES 33
#define HALF 7
#define SAFE_HALF 5

#define LARGER_VALUE larger_value()
#define LARGER_READS larger_reads()
#define FAR_READS far_reads()
#define FUNCTION_VALUE function_value()

#define FIRST_LEVEL 5
#define LATER_LEVEL 11
#define LINES_LOGGED 25

#define NAME_LENGTH 4
#define VALUE_LENGTH 2
#define JOINED_PIN -5

#endif
