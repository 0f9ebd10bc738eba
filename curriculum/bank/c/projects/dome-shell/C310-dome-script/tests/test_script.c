#include <stdio.h>
#include <string.h>

#include "test.h"

#include "script.h"

static FILE *file_with(const char *text) {
    FILE *file = tmpfile();
    if (file != NULL) {
        fputs(text, file);
        rewind(file);
    }
    return file;
}

static int turn(Dome *dome, const Command *command) {
    int degrees = 0;
    if (!number_at(command, 1, &degrees)) {
        return 0;
    }
    dome->azimuth += degrees;
    return 1;
}

static int bright(Dome *dome, const Command *command) {
    (void)command;
    dome->light++;
    return 1;
}

static const Entry TABLE[] = {{"turn", 2, turn}, {"bright", 1, bright}};

static char told[512];

/* Runs a text as a script; what it wrote is in `told` afterwards. */
static int played(const char *text, Dome *dome) {
    FILE *in = file_with(text);
    FILE *out = tmpfile();
    int failed = run_script(in, out, TABLE, 2, dome);
    size_t length;
    rewind(out);
    length = fread(told, 1, sizeof told - 1, out);
    told[length] = '\0';
    fclose(in);
    fclose(out);
    return failed;
}

TEST(read_line_takes_the_line_end_off) {
    char line[16];
    FILE *in = file_with("turn 30\n  dark\n");
    CHECK_INT(read_line(in, line, sizeof line), LINE_READ);
    CHECK_STR(line, "turn 30");
    CHECK_INT(read_line(in, line, sizeof line), LINE_READ);
    CHECK_STR(line, "  dark");
    CHECK_INT(read_line(in, line, sizeof line), LINE_END);
    fclose(in);
}

TEST(read_line_of_a_last_line_without_end) {
    char line[16];
    FILE *in = file_with("turn\nlast");
    CHECK_INT(read_line(in, line, sizeof line), LINE_READ);
    CHECK_INT(read_line(in, line, sizeof line), LINE_READ);
    CHECK_STR(line, "last");
    CHECK_INT(read_line(in, line, sizeof line), LINE_END);
    fclose(in);
}

TEST(read_line_of_an_empty_line) {
    char line[16] = "old";
    FILE *in = file_with("\n\nx\n");
    CHECK_INT(read_line(in, line, sizeof line), LINE_READ);
    CHECK_STR(line, "");
    CHECK_INT(read_line(in, line, sizeof line), LINE_READ);
    CHECK_STR(line, "");
    CHECK_INT(read_line(in, line, sizeof line), LINE_READ);
    CHECK_STR(line, "x");
    fclose(in);
}

TEST(read_line_that_just_fits) {
    char line[5];
    FILE *in = file_with("turn\nspin\nlast");
    CHECK_INT(read_line(in, line, 5), LINE_READ);
    CHECK_STR(line, "turn");
    CHECK_INT(read_line(in, line, 5), LINE_READ);
    CHECK_STR(line, "spin");
    CHECK_INT(read_line(in, line, 5), LINE_READ);
    CHECK_STR(line, "last");
    CHECK_INT(read_line(in, line, 5), LINE_END);
    fclose(in);
}

TEST(read_line_that_is_too_long_is_skipped_whole) {
    char line[5];
    FILE *in = file_with("a very long line\nok\nturns\nturns");
    CHECK_INT(read_line(in, line, 5), LINE_LONG);
    CHECK_STR(line, "");
    CHECK_INT(read_line(in, line, 5), LINE_READ);
    CHECK_STR(line, "ok");
    CHECK_INT(read_line(in, line, 5), LINE_LONG);
    CHECK_INT(read_line(in, line, 5), LINE_LONG);
    CHECK_INT(read_line(in, line, 5), LINE_END);
    fclose(in);
}

TEST(read_line_at_the_end) {
    char line[16] = "old";
    FILE *in = file_with("");
    CHECK_INT(read_line(in, line, sizeof line), LINE_END);
    CHECK_STR(line, "");
    fclose(in);
    in = file_with("x\n");
    CHECK_INT(read_line(in, line, sizeof line), LINE_READ);
    CHECK_STR(line, "x");
    fclose(in);
}

TEST(script_runs_all_commands) {
    Dome dome = {0, 0, ""};
    CHECK_INT(played("turn 30\nbright\nturn -10\nbright\n", &dome), 0);
    CHECK_STR(told, "");
    CHECK_INT(dome.azimuth, 20);
    CHECK_INT(dome.light, 2);
}

TEST(script_skips_blank_lines_and_remarks) {
    Dome dome = {0, 0, ""};
    CHECK_INT(played("# evening\n\n \t \n  # turn 90\nturn 5\n", &dome), 0);
    CHECK_STR(told, "");
    CHECK_INT(dome.azimuth, 5);
}

TEST(script_tells_each_kind_of_trouble) {
    Dome dome = {0, 0, ""};
    const char *text =
        "spin 3\n"
        "turn\n"
        "turn around\n"
        "turn 'thirty\n"
        "turn 1 2 3 4\n"
        "turn 1                                                                           2\n";
    CHECK_INT(played(text, &dome), 6);
    CHECK_STR(told,
              "line 1: unknown command\n"
              "line 2: wrong number of words\n"
              "line 3: refused\n"
              "line 4: cannot be read\n"
              "line 5: cannot be read\n"
              "line 6: too long\n");
}

TEST(script_counts_every_line_of_the_file) {
    Dome dome = {0, 0, ""};
    CHECK_INT(played("# evening\n\nturn 30\nspin\n", &dome), 1);
    CHECK_STR(told, "line 4: unknown command\n");
}

TEST(script_goes_on_after_trouble) {
    Dome dome = {0, 0, ""};
    CHECK_INT(played("spin\nturn 30\nspin\nbright", &dome), 2);
    CHECK_STR(told, "line 1: unknown command\nline 3: unknown command\n");
    CHECK_INT(dome.azimuth, 30);
    CHECK_INT(dome.light, 1);
}

TEST(script_of_an_empty_file) {
    Dome dome = {7, 0, ""};
    CHECK_INT(played("", &dome), 0);
    CHECK_STR(told, "");
    CHECK_INT(dome.azimuth, 7);
}
