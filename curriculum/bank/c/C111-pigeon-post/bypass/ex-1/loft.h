/* What the loft tells the other files. */
#ifndef LOFT_H
#define LOFT_H

int flight_hours(int km);
int birds_for(int letters);

#endif
