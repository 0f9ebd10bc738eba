/* The parcel counter of a village shop. The tests include this file; leave it as it is. */
#ifndef PARCEL_H
#define PARCEL_H

/* The scale. It weighs what lies on it and returns the grams. Each call weighs anew, and the
 * result is a little different each time. The tests play it; you only call it. */
int weigh(void);

/* Yours, in parcel.c. */
int postage(int grams);
int postage_on_scale(void);
int postage_for_all(int parcels, int grams);

#endif
