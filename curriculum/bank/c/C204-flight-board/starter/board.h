/* The board of an airfield. The tests include this file; leave it as it is. */
#ifndef BOARD_H
#define BOARD_H

#include <stddef.h> /* size_t */

int count_to(const char *places[], int n, const char *place);
void code_of(const char *place, char *code);
int board_line(char *line, size_t room, const char *flight, const char *place);
size_t strip(char *text);

#endif
