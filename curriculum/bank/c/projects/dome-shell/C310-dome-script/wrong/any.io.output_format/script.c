#include <stdio.h>
#include <string.h>

#include "script.h"
#include "words.h"

int read_line(FILE *in, char *line, size_t room) {
    size_t length;
    int next;
    if (fgets(line, (int)room, in) == NULL) {
        line[0] = '\0';
        return LINE_END;
    }
    length = strcspn(line, "\n");
    if (line[length] == '\n') {
        return LINE_READ;
    }
    next = getc(in);
    if (next == EOF || next == '\n') {
        return LINE_READ;
    }
    while (next != EOF && next != '\n') {
        next = getc(in);
    }
    line[0] = '\0';
    return LINE_LONG;
}

static const char *trouble(const Entry *table, int count, Dome *dome, const char *line) {
    Command command;
    int read = read_command(line, &command);
    int ran;
    if (read == COMMAND_LONG || read == COMMAND_BROKEN) {
        return "cannot be read";
    }
    ran = run_command(table, count, dome, &command);
    if (ran == RUN_UNKNOWN) {
        return "unknown command";
    }
    if (ran == RUN_WORDS) {
        return "wrong number of words";
    }
    return ran == RUN_REFUSED ? "refused" : NULL;
}

int run_script(FILE *in, FILE *out, const Entry *table, int count, Dome *dome) {
    char line[LINE_ROOM];
    int number = 0;
    int failed = 0;
    int read;
    while ((read = read_line(in, line, sizeof line)) != LINE_END) {
        const char *first = after_blanks(line);
        const char *why = "too long";
        number++;
        if (read == LINE_READ) {
            if (*first == '\0' || *first == '#') {
                continue;
            }
            why = trouble(table, count, dome, line);
        }
        if (why != NULL) {
            fprintf(out, "line %d: %s\n", number, why);
            failed++;
        }
    }
    return failed;
}
