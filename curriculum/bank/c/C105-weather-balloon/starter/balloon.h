/* The balloon's printout. The tests include this file; leave it as it is. */
#ifndef BALLOON_H
#define BALLOON_H

void print_reading(int hour, double celsius);
void print_station(const char *name, int metres);
int minutes_of(const char *clock);

#endif
