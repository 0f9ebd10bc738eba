/* Questions at the gate. The tests include this file; leave it as it is. */
#ifndef LIFT_H
#define LIFT_H

int lift_runs(int hour);
int is_last_ride(int hour, int minute);
int needs_helper(int age, int beginner);
int chair_is_safe(int wind, int ice);

#endif
