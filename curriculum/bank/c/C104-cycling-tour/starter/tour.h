/* The tour computer of a cycling club. The tests include this file; leave it as it is. */
#ifndef TOUR_H
#define TOUR_H

int arrival(int start, int minutes);
int mean_height(int first, int second, int third);
double speed(int metres, int seconds);
int drink_for(int km, int per_hundred);

#endif
