/* Your predictions about arm.c. */
#ifndef ANSWERS_H
#define ANSWERS_H

#define TWO_FURTHER 480
#define BACK_FROM_THE_END 480
#define STAR_AND_PLUS 96

#define STEPS_BETWEEN 20
#define STEPS_THE_OTHER_WAY -8
#define STEPS_BETWEEN_FINES 32

#define BYTES_TO_THE_NEXT_FINE 8
#define BYTES_BETWEEN_BOOKS 12

#define PAGES_OF_A_RANGE 905
#define FIRST_THICK_BOOK 1
#define NOTHING_FOUND 4

#endif
