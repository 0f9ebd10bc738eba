#include <stdlib.h>

#include "command.h"
#include "words.h"

int read_command(const char *line, Command *command) {
    int count = 0;
    command->count = 0;
    for (line = after_blanks(line); *line != '\0'; line = after_blanks(line)) {
        if (count >= MOST_WORDS) {
            return COMMAND_LONG;
        }
        line = read_part(line, (*command).words[count++], sizeof command->words[0]);
        if (!line) {
            return COMMAND_BROKEN;
        }
    }
    command->count = count;
    return count ? COMMAND_READ : COMMAND_BLANK;
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
