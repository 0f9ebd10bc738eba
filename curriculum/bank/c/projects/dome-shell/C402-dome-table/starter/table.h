/* The dome, and the table of its commands. The tests include this file; leave it as it is. */
#ifndef TABLE_H
#define TABLE_H

#include "command.h"

typedef struct {
    int azimuth; /* degrees */
    int light;   /* 0 is dark */
    char said[WORD_ROOM];
} Dome;

/* Changes the dome, and says 1; or leaves it, and says 0. */
typedef int (*Action)(Dome *dome, const Command *command);

typedef struct {
    const char *name;
    int words; /* how many a command has, its name included */
    Action action;
} Entry;

/* What run_command gives back. */
enum { RUN_DONE = 1, RUN_UNKNOWN = 0, RUN_WORDS = -1, RUN_REFUSED = -2 };

const Entry *find_entry(const Entry *table, int count, const char *name);
int run_command(const Entry *table, int count, Dome *dome, const Command *command);

#endif
