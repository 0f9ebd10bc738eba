/* Your predictions about greenhouse.c: put a number in place of each question mark. */
#ifndef ANSWERS_H
#define ANSWERS_H

#define IS_WARM 0
#define IS_EXACT 1
#define CHAINED 1
#define IN_RANGE 0

#define ANY_NUMBER 1
#define TURNED_OVER 110
#define NOT_FIRST 0
#define AND_BEFORE_OR 10

#define ASKED_AFTER_AND 0
#define ASKED_AFTER_OR 11
#define STORED_BY_MISTAKE 55

#endif
