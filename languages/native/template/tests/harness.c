/* Runs the tests that test.h or test.hpp makes: the judge, and the part of every test program that it
 * talks to.
 *
 * `make test` starts test programs from build/judge, a program of this file alone: no code of an
 * exercise runs where results are decided, and a test has passed only when it ends with the word
 * that the judge made for it. A test program is linked with this file before all others, so that
 * the word is taken before any other code runs.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <fcntl.h>
#include <math.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#include <sys/syscall.h>
#define LEARN_CHANGED st_ctim
#else
#define LEARN_CHANGED st_ctimespec
enum { SYS_read, SYS_write, SYS_exit_group };
#endif
#include "test.h"

#define LEARN_TEST_SECONDS 5
#define LEARN_SHOWN_BYTES 4096
#define LEARN_WORD_BYTES 16
#define LEARN_FD 3
#define LEARN_UNPROVED 86 /* ended with 0 before the tests did */
#define LEARN_MOST_TESTS 512

static struct {
    const char *name;
    void (*run)(void);
} learn_tests[LEARN_MOST_TESTS];
static int learn_count;
static FILE *learn_report;
static char learn_word[LEARN_WORD_BYTES];

/* A call of the system itself where we know how: an exercise may define a `read` of its own. */
LEARN_BARE static long learn_system(long number, long a, long b, long c) {
#if defined(__linux__) && defined(__x86_64__)
    long result;
    __asm__ volatile("syscall" : "=a"(result) : "a"(number), "D"(a), "S"(b), "d"(c)
                     : "rcx", "r11", "memory");
    return result;
#elif defined(__linux__) && defined(__aarch64__)
    register long x8 __asm__("x8") = number;
    register long x0 __asm__("x0") = a;
    register long x1 __asm__("x1") = b;
    register long x2 __asm__("x2") = c;
    __asm__ volatile("svc 0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2) : "memory");
    return x0;
#else
    if (number == SYS_read) return read((int)a, (void *)b, (size_t)c);
    if (number == SYS_write) return write((int)a, (const void *)b, (size_t)c);
    _exit((int)a);
#endif
}

/* Takes the judge's word before any other code of the program runs. */
LEARN_BARE static void learn_before(int argc, char **argv, char **environment) {
    const char *told = "--learn-test";
    (void)environment;
    if (argc != 3) return;
    for (int i = 0; i <= 12; i++)
        if (argv[1][i] != told[i]) return;
    learn_system(SYS_read, LEARN_FD, (long)learn_word, sizeof learn_word);
}

#ifdef __linux__
__attribute__((section(".preinit_array"), used)) static void (*learn_first_of_all)(
    int, char **, char **) = learn_before;
#else
__attribute__((constructor(101))) static void learn_first_of_all(int argc, char **argv, char **env) {
    learn_before(argc, argv, env);
}
#endif

/* Equality of our own, for the same reason. */
static int learn_same(const void *one, const void *other, size_t size) {
    const unsigned char *a = one, *b = other;
    while (size > 0 && *a == *b) size--, a++, b++;
    return size == 0;
}

static size_t learn_length(const char *text) {
    size_t size = 0;
    while (text[size] != 0) size++;
    return size;
}

/* Kept here, where a test can be added and none taken away. */
void learn_register(const char *name, void (*run)(void)) {
    if (learn_count == LEARN_MOST_TESTS) abort();
    learn_tests[learn_count].name = name;
    learn_tests[learn_count++].run = run;
}

/* One line of text: quotes, newlines and bytes outside ASCII become escapes. */
static void learn_quote(FILE *out, const char *text) {
    if (text == NULL) {
        fputs("NULL", out);
        return;
    }
    fputc('"', out);
    for (const unsigned char *p = (const unsigned char *)text; *p != 0; p++) {
        if (*p == '\n') fputs("\\n", out);
        else if (*p == '\t') fputs("\\t", out);
        else if (*p == '"' || *p == '\\') fprintf(out, "\\%c", *p);
        else if (*p < 32 || *p > 126) fprintf(out, "\\x%02x", (unsigned)*p);
        else fputc(*p, out);
    }
    fputc('"', out);
}

__attribute__((noreturn)) static void learn_stop(void) {
    fprintf(learn_report, "  end\n");
    fflush(learn_report);
    exit(1);
    for (;;) learn_system(SYS_exit_group, 1, 0, 0);
}

static void learn_place(const char *file, int line, const char *call) {
    fprintf(learn_report, "  at %s:%d\n  called %s\n", file, line, call);
}

static void learn_sides(const char *file, int line, const char *call, const char *format, ...) {
    va_list sides;
    learn_place(file, line, call);
    va_start(sides, format);
    vfprintf(learn_report, format, sides);
    va_end(sides);
    learn_stop();
}

/* For harnesses that compare and write out values themselves. */
void learn_fail(
    const char *file, int line, const char *call, const char *got, const char *want) {
    learn_sides(file, line, call, "  expected %s\n  got %s\n", want, got);
}

/* What nobody caught, after the last check that had begun; `file` is NULL if there was none. */
void learn_threw(const char *file, int line, const char *call, const char *what) {
    if (file != NULL) learn_place(file, line, call);
    fprintf(learn_report, "  threw %s\n", what);
    learn_stop();
}

void learn_check_int(
    const char *file, int line, const char *call, long long got, long long want) {
    if (got != want) learn_sides(file, line, call, "  expected %lld\n  got %lld\n", want, got);
}

void learn_check_uint(
    const char *file, int line, const char *call, unsigned long long got, unsigned long long want) {
    if (got != want) learn_sides(file, line, call, "  expected %llu\n  got %llu\n", want, got);
}

void learn_check_double(
    const char *file, int line, const char *call, double got, double want, double within) {
    if (!(fabs(got - want) <= within))
        learn_sides(file, line, call, "  expected %.10g\n  got %.10g\n", want, got);
}

void learn_check_char(
    const char *file, int line, const char *call, int got, int want) {
    char g[2] = {(char)got, 0}, w[2] = {(char)want, 0};
    if (got == want) return;
    learn_place(file, line, call);
    fputs("  expected ", learn_report);
    learn_quote(learn_report, w);
    fprintf(learn_report, " (code %d)\n  got ", want);
    learn_quote(learn_report, g);
    fprintf(learn_report, " (code %d)\n", got);
    learn_stop();
}

void learn_check_str(
    const char *file, int line, const char *call, const char *got, const char *want) {
    if (got != NULL && want != NULL && learn_length(got) == learn_length(want) &&
        learn_same(got, want, learn_length(want)))
        return;
    if (got == NULL && want == NULL) return;
    learn_place(file, line, call);
    fputs("  expected ", learn_report);
    learn_quote(learn_report, want);
    fputs("\n  got ", learn_report);
    learn_quote(learn_report, got);
    fputc('\n', learn_report);
    learn_stop();
}

void learn_check_true(
    const char *file, int line, const char *condition, int holds) {
    if (!holds) learn_sides(file, line, condition, "  expected true\n  got false\n");
}

void learn_check_ints(
    const char *file, int line, const char *call, const int *got, const int *want, size_t n) {
    if (got != NULL && learn_same(got, want, n * sizeof *want)) return;
    learn_place(file, line, call);
    for (int side = 0; side < 2; side++) {
        const int *values = side == 0 ? want : got;
        fputs(side == 0 ? "  expected {" : "  got {", learn_report);
        for (size_t i = 0; values != NULL && i < n; i++)
            fprintf(learn_report, i == 0 ? "%d" : ", %d", values[i]);
        fputs("}\n", learn_report);
    }
    learn_stop();
}

/* A file without a name where this run may have one; tmpfile() insists on /tmp. */
static FILE *learn_scratch(void) {
    const char *folder = getenv("TMPDIR");
    char path[4096];
    int made;
    snprintf(path, sizeof path, "%s/learn-XXXXXX", folder != NULL ? folder : "/tmp");
    made = mkstemp(path);
    if (made < 0) return NULL;
    unlink(path);
    return fdopen(made, "w+");
}

/* What a piece of code writes to standard output, as text; free it or leave it to the test's end. */
char *learn_capture_end(int saved, void *stream) {
    FILE *into = stream;
    long size;
    char *text;
    fflush(stdout);
    dup2(saved, STDOUT_FILENO);
    close(saved);
    size = ftell(into) >= 0 ? lseek(fileno(into), 0, SEEK_END) : 0;
    rewind(into);
    text = calloc((size_t)size + 1, 1);
    if (text != NULL && fread(text, 1, (size_t)size, into) < (size_t)size) text[0] = 0;
    fclose(into);
    return text;
}

void *learn_capture_begin(int *saved) {
    FILE *into = learn_scratch();
    fflush(stdout);
    *saved = dup(STDOUT_FILENO);
    dup2(fileno(into), STDOUT_FILENO);
    return into;
}

/* The part of a program under a judge: the names of its tests, or one test. */
static int learn_testify(int number) {
    for (int at = 0; at < learn_count; at++) {
        if (number < 0) {
            const char *name = learn_tests[at].name;
            learn_system(SYS_write, LEARN_FD, (long)name, (long)learn_length(name));
            learn_system(SYS_write, LEARN_FD, (long)"\n", 1);
        } else if (at == number) {
            setvbuf(stdout, NULL, _IONBF, 0);
            learn_report = fdopen(LEARN_FD, "w");
            learn_tests[at].run();
        }
    }
    learn_system(SYS_write, LEARN_FD, (long)learn_word, sizeof learn_word);
    /* exit, not _exit: the leak checker reports at exit. */
    exit(0);
}

/* One run of a program: what it told the judge, what it printed, and how it ended. */
struct learn_run {
    char told[64 * 1024];
    size_t used;
    int kept_word;
    int status;
    FILE *shown;
};

static void learn_fault(const char *what) {
    perror(what);
    exit(2);
}

/* A layer of Landlock that refuses nothing of files: who is in it can neither trace nor look into a
 * process that is not, such as this one and make. Kernels that know no Landlock leave this out. */
static void learn_shut_in(void) {
#ifdef __linux__
    enum { CREATE = 444, ADD, ENTER };
    struct __attribute__((packed)) {
        uint64_t allowed;
        int32_t folder;
    } below;
    /* Moving between folders would be refused by any layer that does not allow it. */
    long version = syscall(CREATE, NULL, 0, 1);
    uint64_t handled = version > 1 ? 1 << 13 : 1 << 11;
    int layer = version > 0 ? (int)syscall(CREATE, &handled, sizeof handled, 0) : -1;
    if (layer < 0) return;
    below.allowed = handled;
    below.folder = open("/", O_PATH);
    if (version > 1) syscall(ADD, layer, 1, &below, 0);
    close(below.folder);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    syscall(ENTER, layer, 0);
    close(layer);
#endif
}

static void learn_start(const char *program, int number, int judge, FILE *shown) {
    char text[16];
    snprintf(text, sizeof text, "%d", number);
    dup2(fileno(shown), STDOUT_FILENO);
    dup2(fileno(shown), STDERR_FILENO);
    if (judge != LEARN_FD) {
        dup2(judge, LEARN_FD);
        close(judge);
    }
    learn_shut_in();
    alarm(LEARN_TEST_SECONDS);
    execl(program, program, "--learn-test", text, (char *)NULL);
    _exit(LEARN_UNPROVED);
}

static void learn_make_word(char *word) {
    FILE *random = fopen("/dev/urandom", "r");
    if (random == NULL || fread(word, LEARN_WORD_BYTES, 1, random) != 1) learn_fault("test harness");
    fclose(random);
}

/* Whether the program is still the file that it was when it was first asked. */
static int learn_unchanged(const char *program) {
    static struct stat first;
    struct stat now;
    if (stat(program, &now) != 0) return 0;
    if (first.st_ino == 0) first = now;
    return now.st_dev == first.st_dev && now.st_ino == first.st_ino &&
           now.st_size == first.st_size && now.LEARN_CHANGED.tv_sec == first.LEARN_CHANGED.tv_sec &&
           now.LEARN_CHANGED.tv_nsec == first.LEARN_CHANGED.tv_nsec;
}

/* Number -1 asks for the names. What a program leaves behind may hold the socket, so nothing is
 * waited for once it has ended. */
static void learn_ask(struct learn_run *run, const char *program, int number) {
    int ends[2];
    char word[LEARN_WORD_BYTES];
    ssize_t got;
    pid_t child;
    run->shown = learn_scratch();
    run->used = 0;
    if (run->shown == NULL || socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
        learn_fault("test harness");
    learn_make_word(word);
    if (!learn_unchanged(program)) {
        fprintf(stderr, "%s was replaced while it was being tested\n", program);
        exit(LEARN_UNPROVED);
    }
    if (write(ends[0], word, sizeof word) != (ssize_t)sizeof word) learn_fault("test harness");
    fflush(NULL);
    child = fork();
    if (child == 0) {
        close(ends[0]);
        learn_start(program, number, ends[1], run->shown);
    }
    close(ends[1]);
    if (child < 0) learn_fault("test harness");
    while (waitpid(child, &run->status, 0) != child) continue;
    while (run->used + 1 < sizeof run->told &&
           (got = recv(ends[0], run->told + run->used, sizeof run->told - 1 - run->used,
                       MSG_DONTWAIT)) > 0)
        run->used += (size_t)got;
    close(ends[0]);
    run->kept_word = run->used >= sizeof word &&
                     learn_same(run->told + run->used - sizeof word, word, sizeof word);
    if (run->kept_word) run->used -= sizeof word;
    run->told[run->used] = 0;
}

static void learn_show(FILE *shown) {
    char line[512];
    long total = 0;
    rewind(shown);
    while (total < LEARN_SHOWN_BYTES && fgets(line, sizeof line, shown) != NULL) {
        total += (long)strlen(line);
        printf("  | %s", line);
        if (line[0] == 0 || line[strlen(line) - 1] != '\n') putchar('\n');
    }
    if (total >= LEARN_SHOWN_BYTES) puts("  | ... (output cut)");
}

/* Prints one result; returns 1 if the test passed. */
static int learn_verdict(const char *name, struct learn_run *run) {
    const char *end = strstr(run->told, "  end\n");
    int status = run->status;
    int ended = run->kept_word && run->used == 0;
    int passed = ended && WIFEXITED(status) && WEXITSTATUS(status) == 0;
    printf("[%s] %s\n", passed ? "ok" : ended || end != NULL ? "fail" : "crash", name);
    if (end != NULL) printf("%.*s", (int)(end - run->told), run->told);
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGALRM)
        printf("  stopped after %d seconds\n", LEARN_TEST_SECONDS);
    else if (WIFSIGNALED(status))
        printf("  killed by signal %d (%s)\n", WTERMSIG(status), strsignal(WTERMSIG(status)));
    else if (!ended && end == NULL)
        printf("  the program ended itself with exit(%d) before the test was over\n",
               WEXITSTATUS(status));
    else if (ended && !passed)
        printf("  ended with status %d\n", WEXITSTATUS(status));
    learn_show(run->shown);
    return passed;
}

/* A program that never got to its tests: what it said, and an end like its own. */
static int learn_no_tests(struct learn_run *run) {
    int byte;
    rewind(run->shown);
    while ((byte = fgetc(run->shown)) != EOF) fputc(byte, stderr);
    fflush(NULL);
    if (WIFSIGNALED(run->status)) {
        signal(WTERMSIG(run->status), SIG_DFL);
        raise(WTERMSIG(run->status));
    }
    return WEXITSTATUS(run->status) != 0 ? WEXITSTATUS(run->status) : LEARN_UNPROVED;
}

static int learn_judge(const char *program, const char *source) {
    static struct learn_run names, run;
    int total = 0, passed = 0;
    char *name = names.told, *end;
    learn_ask(&names, program, -1);
    if (!names.kept_word) return learn_no_tests(&names);
    for (; (end = strchr(name, '\n')) != NULL; name = end + 1) {
        *end = 0;
        learn_ask(&run, program, total++);
        passed += learn_verdict(name, &run);
        fclose(run.shown);
    }
    printf("[done] %s: %d tests, %d passed\n", source, total, passed);
    return passed == total && total > 0 ? 0 : 1;
}

/* The path of `name` in the directory of `program`. */
static const char *learn_beside(const char *program, const char *name) {
    static char path[4096];
    const char *slash = strrchr(program, '/');
    snprintf(path, sizeof path, "%.*s%s", slash ? (int)(slash - program + 1) : 0, program, name);
    return path;
}

int main(int argc, char **argv) {
    if (argc == 3 && strcmp(argv[1], "--learn-test") == 0) return learn_testify(atoi(argv[2]));
#ifdef __linux__
    /* Nothing that a test does reaches into this process. */
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
    setvbuf(stdout, NULL, _IOLBF, 0);
    return argc == 3 ? learn_judge(learn_beside(argv[0], argv[1]), argv[2])
                     : learn_judge(argv[0], argv[0]);
}
