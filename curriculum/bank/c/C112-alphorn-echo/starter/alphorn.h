/* Echoes of an alphorn. The tests include this file; leave it as it is. */
#ifndef ALPHORN_H
#define ALPHORN_H

int echoes(int loudness);
void print_melody(int tone);
int ways_up(int metres);

#endif
