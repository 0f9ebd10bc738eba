#include <stdio.h>
#include <stdlib.h>

#include "command.h"
#include "words.h"

int read_command(const char *line, Command *command) {
    char more[2];
    int count = sscanf(line, "%15s %15s %15s %15s %1s", command->words[0], command->words[1],
                       command->words[2], command->words[3], more);
    command->count = count > 0 && count <= MOST_WORDS ? count : 0;
    if (count > MOST_WORDS) {
        return COMMAND_LONG;
    }
    return count > 0 ? COMMAND_READ : COMMAND_BLANK;
}

int number_at(const Command *command, int place, int *number) {
    char *end;
    long found;
    if (place < 0 || place >= command->count) {
        return 0;
    }
    found = strtol(command->words[place], &end, 10);
    if (end == command->words[place] || *end != '\0' || found < -9999 || found > 9999) {
        return 0;
    }
    *number = (int)found;
    return 1;
}
