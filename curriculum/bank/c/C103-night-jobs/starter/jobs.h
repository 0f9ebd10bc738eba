/* The figures of the night jobs. The tests include this file; leave it as it is. */
#ifndef JOBS_H
#define JOBS_H

double mean_ms(int total_ms, int jobs);
int whole_seconds(double drift);
long long bytes_moved(int files, int bytes_each);
int is_late(int minutes, unsigned limit);

#endif
