/* The stages of a washing machine. The tests include this file; leave it as it is. */
#ifndef LAUNDRY_H
#define LAUNDRY_H

enum stage { FILL, WASH, RINSE, SPIN, DONE };

int minutes_of(enum stage stage);
enum stage next_stage(enum stage stage, int wool);
int price(char load);

#endif
