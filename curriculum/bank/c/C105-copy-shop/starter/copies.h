/* The till of a copy shop. The tests include this file; leave it as it is. */
#ifndef COPIES_H
#define COPIES_H

void print_job(char tray, long pages, double euro);
void print_share(const char *paper, int percent);
double price_in(const char *line);
int fields_in(const char *line);

#endif
