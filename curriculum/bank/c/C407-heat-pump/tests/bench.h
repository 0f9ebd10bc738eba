/* A workbench for makefiles: each test has a folder of its own with a copy of src/, and runs make
 * there. The compiler is gcc behind a script that writes down how it was called. Include it once,
 * after test.h.
 *
 * Times are set by hand, so that no test has to wait until a file is old: what is built is older than
 * what was edited, and newer than all other sources.
 */
#ifndef BENCH_H
#define BENCH_H

#include <dirent.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define BENCH_TEXT 8192

static const char *bench_makefile;
static char bench_said[BENCH_TEXT];
static int bench_status;

__attribute__((unused)) static int ends_in(const char *text, const char *end) {
    size_t length = strlen(text), tail = strlen(end);
    return length >= tail && strcmp(text + length - tail, end) == 0;
}

static void bench_copy(const char *from, const char *to) {
    char block[4096];
    size_t got;
    FILE *in = fopen(from, "r"), *out = fopen(to, "w");
    if (in == NULL || out == NULL) {
        perror(to);
        exit(1);
    }
    while ((got = fread(block, 1, sizeof block, in)) > 0) fwrite(block, 1, got, out);
    fclose(in);
    fclose(out);
}

__attribute__((unused)) static void write_file(const char *name, const char *text) {
    FILE *file = fopen(name, "w");
    if (file == NULL) {
        perror(name);
        exit(1);
    }
    fputs(text, file);
    fclose(file);
}

/* Goes to a new folder with a copy of src/, without what was built there by hand. */
static void open_bench(const char *makefile) {
    const char *folder = getenv("TMPDIR");
    static char path[4096], to[8192], from[1024];
    DIR *source = opendir("src");
    struct dirent *entry;
    snprintf(path, sizeof path - 4, "%s/bench-XXXXXX", folder != NULL ? folder : "/tmp");
    if (source == NULL || mkdtemp(path) == NULL) {
        perror(path);
        exit(1);
    }
    strcat(path, "/src"); /* the folder above is the test's own, too */
    if (mkdir(path, 0700) != 0) {
        perror(path);
        exit(1);
    }
    while ((entry = readdir(source)) != NULL) {
        if (entry->d_name[0] == '.') continue;
        if (!ends_in(entry->d_name, ".c") && !ends_in(entry->d_name, ".h") &&
            !ends_in(entry->d_name, ".mk")) continue;
        snprintf(from, sizeof from, "src/%s", entry->d_name);
        snprintf(to, sizeof to, "%s/%s", path, entry->d_name);
        bench_copy(from, to);
    }
    closedir(source);
    if (chdir(path) != 0) exit(1);
    write_file("cc.sh", "echo \"$*\" >>calls\nexec gcc \"$@\"\n");
    bench_makefile = makefile;
}

/* Runs a command here, and keeps what it printed; returns its exit status. */
static int run(const char *command) {
    static char line[1024];
    size_t used;
    FILE *pipe;
    snprintf(line, sizeof line, "%s 2>&1", command);
    fflush(NULL);
    pipe = popen(line, "r");
    if (pipe == NULL) exit(1);
    used = fread(bench_said, 1, sizeof bench_said - 1, pipe);
    bench_said[used] = 0;
    bench_status = pclose(pipe);
    return WIFEXITED(bench_status) ? WEXITSTATUS(bench_status) : 128;
}

/* `make` with these words behind it, as a person would type it here. */
static int make(const char *words) {
    static char line[512];
    unlink("calls");
    snprintf(line, sizeof line,
             "env -u MAKEFLAGS -u MAKELEVEL -u MFLAGS -u MAKEOVERRIDES "
             "make -f %s CC='sh ./cc.sh' %s",
             bench_makefile, words);
    return run(line);
}

/* What the last command printed. */
__attribute__((unused)) static const char *said(void) {
    return bench_said;
}

static void set_time(const char *name, long seconds) {
    struct timespec times[2] = {{seconds, 0}, {seconds, 0}};
    utimensat(AT_FDCWD, name, times, 0);
}

/* All that is here becomes old; what make built stays newer than what it was built from. */
static void let_time_pass(void) {
    DIR *here = opendir(".");
    struct dirent *entry;
    while (here != NULL && (entry = readdir(here)) != NULL) {
        const char *name = entry->d_name;
        int source = ends_in(name, ".c") || ends_in(name, ".h") || ends_in(name, ".mk") ||
                     ends_in(name, ".sh") || ends_in(name, ".txt");
        if (name[0] != '.') set_time(name, source ? 1000 : ends_in(name, ".o") ? 2000 : 2500);
    }
    if (here != NULL) closedir(here);
}

/* As if somebody had changed and saved the file. */
__attribute__((unused)) static void edit(const char *name) {
    set_time(name, 3000);
}

__attribute__((unused)) static int exists(const char *name) {
    return access(name, F_OK) == 0;
}

static int bench_by_name(const void *one, const void *other) {
    return strcmp(*(char *const *)one, *(char *const *)other);
}

/* One call of the compiler: the files that it compiled, then "link" if it made a program. */
static void bench_call(char *words, char *into) {
    int compiles = 0;
    into[0] = 0;
    for (char *word = strtok(words, " \n"); word != NULL; word = strtok(NULL, " \n")) {
        if (strcmp(word, "-c") == 0) compiles = 1;
        if (!ends_in(word, ".c")) continue;
        if (into[0] != 0) strcat(into, "+");
        strcat(into, word);
    }
    if (!compiles) strcat(into, into[0] != 0 ? "+link" : "link");
}

/* What the compiler was called for by the last make, in order of names, links at the end. */
__attribute__((unused)) static const char *work(void) {
    static char calls[32][128], text[BENCH_TEXT], line[1024];
    char *sorted[32];
    int n = 0;
    FILE *log = fopen("calls", "r");
    if (log == NULL) return "nothing";
    while (n < 32 && fgets(line, sizeof line, log) != NULL) {
        bench_call(line, calls[n]);
        sorted[n] = calls[n];
        n++;
    }
    fclose(log);
    qsort(sorted, (size_t)n, sizeof *sorted, bench_by_name);
    text[0] = 0;
    for (int links = 0; links < 2; links++) {
        for (int i = 0; i < n; i++) {
            if (ends_in(sorted[i], "link") != links) continue;
            if (text[0] != 0) strcat(text, " ");
            strcat(text, sorted[i]);
        }
    }
    return text;
}

/* How many files the last make compiled, without linking, with this word among the flags. */
__attribute__((unused)) static int compiled_with(const char *word) {
    char line[1024];
    int count = 0;
    FILE *log = fopen("calls", "r");
    if (log == NULL) return 0;
    while (fgets(line, sizeof line, log) != NULL) {
        int found = 0, compiles = 0;
        for (char *one = strtok(line, " \n"); one != NULL; one = strtok(NULL, " \n")) {
            found |= strcmp(one, word) == 0;
            compiles |= strcmp(one, "-c") == 0;
        }
        count += found && compiles;
    }
    fclose(log);
    return count;
}

/* The object files in the last call that linked, in order of names. */
__attribute__((unused)) static const char *linked_from(void) {
    static char text[1024], line[1024];
    char *names[32];
    FILE *log = fopen("calls", "r");
    snprintf(text, sizeof text, "nothing was linked");
    if (log == NULL) return text;
    while (fgets(line, sizeof line, log) != NULL) {
        int n = 0, compiles = 0;
        for (char *word = strtok(line, " \n"); word != NULL; word = strtok(NULL, " \n")) {
            compiles |= strcmp(word, "-c") == 0;
            if (n < 32 && (ends_in(word, ".o") || ends_in(word, ".c"))) names[n++] = word;
        }
        if (compiles) continue;
        qsort(names, (size_t)n, sizeof *names, bench_by_name);
        text[0] = 0;
        for (int i = 0; i < n; i++) {
            if (i > 0) strcat(text, " ");
            strcat(text, names[i]);
        }
    }
    fclose(log);
    return text;
}

#endif
