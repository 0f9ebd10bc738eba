/* The command line of the program prune. The tests include this file; leave it as it is. */
#ifndef ARGUMENTS_H
#define ARGUMENTS_H

int option_value(const char *argument, const char *name, const char **value);
int parse_count(const char *text, int *count);
char **first_file(char **argv);
int read_arguments(char **argv, int *keep);

#endif
