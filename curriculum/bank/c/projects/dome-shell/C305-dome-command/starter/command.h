/* A command with its words. The tests include this file; leave it as it is. */
#ifndef COMMAND_H
#define COMMAND_H

enum { MOST_WORDS = 4, WORD_ROOM = 16 };

/* What read_command gives back. */
enum { COMMAND_READ = 1, COMMAND_BLANK = 0, COMMAND_LONG = -1, COMMAND_BROKEN = -2 };

typedef struct {
    int count; /* how many words there are */
    char words[MOST_WORDS][WORD_ROOM];
} Command;

int read_command(const char *line, Command *command);
int number_at(const Command *command, int place, int *number);

#endif
