/* Sums of the paint shop. The tests include this file; leave it as it is. */
#ifndef PAINT_H
#define PAINT_H

double paint_litres(int walls);
int tins_full(double litres);
int nearest_litre(double litres);
long long pigment_grains(int walls);

#endif
