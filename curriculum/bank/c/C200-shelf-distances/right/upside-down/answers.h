#pragma once
#define NOTHING_FOUND          4
#define FIRST_THICK_BOOK       1
#define PAGES_OF_A_RANGE       905
#define BYTES_BETWEEN_BOOKS    12
#define BYTES_TO_THE_NEXT_FINE 8
#define STEPS_BETWEEN_FINES    4
#define STEPS_THE_OTHER_WAY    (-2)
#define STEPS_BETWEEN          5
#define STAR_AND_PLUS             96
#define BACK_FROM_THE_END      480
#define TWO_FURTHER            480
