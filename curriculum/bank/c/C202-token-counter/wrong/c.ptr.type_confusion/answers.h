/* Your predictions about arcade.c: put a number in place of each question mark. */
#ifndef ANSWERS_H
#define ANSWERS_H

#define AFTER_THE_COPY 10
#define AFTER_THE_ADDRESS 15
#define AFTER_BOTH 2313

#define EXCHANGED 1234
#define ARROWS_EXCHANGED 3412
#define EXCHANGED_WITH_ITSELF 3412

#define PACKED 136
#define PACKED_NOTHING 99
#define PACKED_INTO_ONE 106
#define SPENT_THREE_TIMES 2

#endif
