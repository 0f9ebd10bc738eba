/* Plays commands from a file. The tests include this file; leave it as it is. */
#ifndef SCRIPT_H
#define SCRIPT_H

#include <stddef.h>
#include <stdio.h>

#include "table.h"

enum { LINE_ROOM = 64 };

/* What read_line gives back. */
enum { LINE_READ = 1, LINE_END = 0, LINE_LONG = -1 };

int read_line(FILE *in, char *line, size_t room);
int run_script(FILE *in, FILE *out, const Entry *table, int count, Dome *dome);

#endif
