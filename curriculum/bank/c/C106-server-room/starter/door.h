/* The door of a server room. The tests include this file; leave it as it is. */
#ifndef DOOR_H
#define DOOR_H

/* The finger reader. It asks the guest for a finger and returns a number other than 0 if it is
 * known, else 0. The tests play it and count how often it asks. You only call it. */
int finger_is_known(void);

/* Yours, in door.c. */
int is_night_shift(int hour);
int counts_agree(int first, int second, int third);
int alarm_rings(int smoke, int water, int muted);
int door_opens(int badge);

#endif
