/* Asks the sensors of a hall. This file is right; the tests do not use it. */
#include "command.h"

#include <stdio.h>
#include <string.h>

static const char *const COMMANDS[] = {"list", "watch", "reset", NULL};

int main(int argc, char **argv) {
    int seconds = 60;
    if (argc < 1) {
        return 2;
    }
    shift(&argv);
    int loud = take_flag(argv, "-v");
    const char *word = shift(&argv);
    int command = word == NULL ? -1 : find_command(word, COMMANDS);
    if (command < 0) {
        fprintf(stderr, "usage: probe [-v] list|watch|reset [--every=TIME] SENSOR...\n");
        return 2;
    }
    if (*argv != NULL && strncmp(*argv, "--every=", 8) == 0 && !parse_seconds(shift(&argv) + 8, &seconds)) {
        fprintf(stderr, "probe: a time is 30, 5m or 2h, at most a day\n");
        return 2;
    }
    for (const char *sensor = shift(&argv); sensor != NULL; sensor = shift(&argv)) {
        printf("%s %s every %d s%s\n", COMMANDS[command], sensor, seconds, loud ? ", with details" : "");
    }
    return 0;
}
