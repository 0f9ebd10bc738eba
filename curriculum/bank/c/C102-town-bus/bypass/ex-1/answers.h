/* Your predictions about bus.c: put a number in place of each question mark. */
#ifndef ANSWERS_H
#define ANSWERS_H

#define AFTER_TWO_STOPS 6
#define AFTER_THE_DEPOT 4
#define FREE_SEATS (40 - 10)
#define PEOPLE_ON_BOARD 25

#define BACK_DOOR 7
#define THREE_COUNTERS 8
#define DOUBLED_TWICE 12

#define EXCHANGED_AT_ONCE 3636
#define EXCHANGED_BY_A_THIRD 3614
#define TURNED_ROUND 231

#endif
