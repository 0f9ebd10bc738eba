/* Salt pans in rows of five. The tests include this file; leave it as it is. */
#ifndef SALT_H
#define SALT_H

#define COLUMNS 5

int row_salt(int pan[][COLUMNS], int row);
int column_salt(int pan[][COLUMNS], int rows, int column);
int walk_to(int row, int column);
int busy_neighbours(int pan[][COLUMNS], int rows, int row, int column);

#endif
