/* Sums of the tulip farm. The tests include this file; leave it as it is. */
#ifndef BULBS_H
#define BULBS_H

int loose_bulbs(int bulbs);
int boxes_needed(int bulbs);
double mean_weight(int first, int second);
int percent_sprouted(int sprouted, int planted);

#endif
