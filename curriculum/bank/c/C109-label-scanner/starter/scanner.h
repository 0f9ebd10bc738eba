/* The label scanner of a warehouse. The tests include this file; leave it as it is. */
#ifndef SCANNER_H
#define SCANNER_H

int hex_value(int c);
int next_row(int c);
int checksum(void);
int squeeze(void);

#endif
