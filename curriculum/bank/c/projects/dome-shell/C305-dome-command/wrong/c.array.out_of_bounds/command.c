#include <stdlib.h>

#include "command.h"
#include "words.h"

int read_command(const char *line, Command *command) {
    command->count = 0;
    line = after_blanks(line);
    while (*line != '\0') {
        if (command->count == MOST_WORDS) {
            command->count = 0;
            return COMMAND_LONG;
        }
        line = read_part(line, command->words[command->count], WORD_ROOM);
        if (line == NULL) {
            command->count = 0;
            return COMMAND_BROKEN;
        }
        command->count++;
        line = after_blanks(line);
    }
    return command->count > 0 ? COMMAND_READ : COMMAND_BLANK;
}

int number_at(const Command *command, int place, int *number) {
    char *end;
    long found;
    if (place < 0 || place > command->count) {
        return 0;
    }
    found = strtol(command->words[place], &end, 10);
    if (end == command->words[place] || *end != '\0' || found < -9999 || found > 9999) {
        return 0;
    }
    *number = (int)found;
    return 1;
}
