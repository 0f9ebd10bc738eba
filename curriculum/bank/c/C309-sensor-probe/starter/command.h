/* The command line of probe. The tests include this file; leave it as it is. */
#ifndef COMMAND_H
#define COMMAND_H

#define DAY 86400L /* seconds */

int take_flag(char **argv, const char *flag);
const char *shift(char ***argv);
int find_command(const char *word, const char *const *names);
int parse_seconds(const char *text, int *seconds);

#endif
