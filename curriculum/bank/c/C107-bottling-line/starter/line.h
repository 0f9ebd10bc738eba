/* A bottling line. The tests include this file; leave it as it is. */
#ifndef LINE_H
#define LINE_H

int grade(int ml);
int crates(int bottles);
int checked(int first, int last, int every);
int until_pause(int minutes, int per_minute, int most);

#endif
