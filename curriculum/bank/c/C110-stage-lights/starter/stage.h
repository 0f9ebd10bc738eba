/* Dimming the stage. The tests include this file; leave it as it is. */
#ifndef STAGE_H
#define STAGE_H

int limited(int level);
int faded(int level, int change);
int steps_to_dark(int level, int drop);

#endif
