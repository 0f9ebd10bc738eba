/* The hopper takes the grain in. Leave this file as it is. */
#ifndef HOPPER_H
#define HOPPER_H

int grain_in(int sacks);

#endif
