/* The test harness of learnshell's C exercises. Include it once, first, in each tests/test_*.c.
 *
 *     TEST(doubles_a_number) {
 *         CHECK_INT(twice(4), 8);
 *     }
 *
 * Every test runs in a process of its own, so that a crash, an endless loop or a call of exit()
 * ends that test alone and is reported for what it is. What the code prints is shown below its
 * test behind a bar and can never be taken for a result.
 */
#ifndef LEARN_TEST_H
#define LEARN_TEST_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#define LEARN_TEST_SECONDS 5
#define LEARN_SHOWN_BYTES 4096

struct learn_test {
    const char *name;
    void (*run)(void);
    struct learn_test *next;
};

static struct learn_test *learn_first, **learn_last = &learn_first;
static FILE *learn_report;

static void learn_register(struct learn_test *test) {
    *learn_last = test;
    learn_last = &test->next;
}

#define TEST(NAME)                                                                   \
    static void NAME(void);                                                          \
    static struct learn_test learn_entry_##NAME = {#NAME, NAME, NULL};               \
    __attribute__((constructor)) static void learn_add_##NAME(void) {                \
        learn_register(&learn_entry_##NAME);                                         \
    }                                                                                \
    static void NAME(void)

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

__attribute__((unused)) static void learn_check_int(
    const char *file, int line, const char *call, long long got, long long want) {
    if (got != want) learn_sides(file, line, call, "  expected %lld\n  got %lld\n", want, got);
}

__attribute__((unused)) static void learn_check_uint(
    const char *file, int line, const char *call, unsigned long long got, unsigned long long want) {
    if (got != want) learn_sides(file, line, call, "  expected %llu\n  got %llu\n", want, got);
}

__attribute__((unused)) static void learn_check_double(
    const char *file, int line, const char *call, double got, double want, double within) {
    if (!(fabs(got - want) <= within))
        learn_sides(file, line, call, "  expected %.10g\n  got %.10g\n", want, got);
}

__attribute__((unused)) static void learn_check_char(
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

__attribute__((unused)) static void learn_check_str(
    const char *file, int line, const char *call, const char *got, const char *want) {
    if (got != NULL && want != NULL && strcmp(got, want) == 0) return;
    if (got == NULL && want == NULL) return;
    learn_place(file, line, call);
    fputs("  expected ", learn_report);
    learn_quote(learn_report, want);
    fputs("\n  got ", learn_report);
    learn_quote(learn_report, got);
    fputc('\n', learn_report);
    learn_stop();
}

__attribute__((unused)) static void learn_check_true(
    const char *file, int line, const char *condition, int holds) {
    if (!holds) learn_sides(file, line, condition, "  expected true\n  got false\n");
}

__attribute__((unused)) static void learn_check_ints(
    const char *file, int line, const char *call, const int *got, const int *want, size_t n) {
    if (got != NULL && memcmp(got, want, n * sizeof *want) == 0) return;
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

/* What a piece of code writes to standard output, as text; free it or leave it to the test's end. */
__attribute__((unused)) static char *learn_capture_end(int saved, FILE *into) {
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

__attribute__((unused)) static FILE *learn_capture_begin(int *saved) {
    FILE *into = tmpfile();
    fflush(stdout);
    *saved = dup(STDOUT_FILENO);
    dup2(fileno(into), STDOUT_FILENO);
    return into;
}

/* Each CHECK evaluates its expression once; the first CHECK that fails ends the test. */
#define CHECK_INT(EXPR, WANT) learn_check_int(__FILE__, __LINE__, #EXPR, (EXPR), (WANT))
#define CHECK_UINT(EXPR, WANT) learn_check_uint(__FILE__, __LINE__, #EXPR, (EXPR), (WANT))
#define CHECK_CHAR(EXPR, WANT) learn_check_char(__FILE__, __LINE__, #EXPR, (EXPR), (WANT))
#define CHECK_STR(EXPR, WANT) learn_check_str(__FILE__, __LINE__, #EXPR, (EXPR), (WANT))
#define CHECK_TRUE(CONDITION) learn_check_true(__FILE__, __LINE__, #CONDITION, (CONDITION) ? 1 : 0)
#define CHECK_DOUBLE(EXPR, WANT, WITHIN) \
    learn_check_double(__FILE__, __LINE__, #EXPR, (EXPR), (WANT), (WITHIN))
#define CHECK_INTS(ARRAY, WANT, COUNT) \
    learn_check_ints(__FILE__, __LINE__, #ARRAY, (ARRAY), (WANT), (COUNT))
#define CHECK_PRINTS(STATEMENT, WANT)                                              \
    do {                                                                           \
        int learn_saved;                                                           \
        FILE *learn_into = learn_capture_begin(&learn_saved);                      \
        char *learn_text;                                                          \
        STATEMENT;                                                                 \
        learn_text = learn_capture_end(learn_saved, learn_into);                   \
        learn_check_str(__FILE__, __LINE__, #STATEMENT, learn_text, (WANT));       \
        free(learn_text);                                                          \
    } while (0)

static void learn_child(struct learn_test *test, int report, int shown) {
    dup2(shown, STDOUT_FILENO);
    dup2(shown, STDERR_FILENO);
    setvbuf(stdout, NULL, _IONBF, 0);
    learn_report = fdopen(report, "w");
    alarm(LEARN_TEST_SECONDS);
    test->run();
    fprintf(learn_report, "  end\n");
    fflush(learn_report);
    /* exit, not _exit: the leak checker reports at exit. */
    exit(0);
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
static int learn_verdict(struct learn_test *test, const char *report, int status, FILE *shown) {
    const char *end = strstr(report, "  end\n");
    int passed = end == report && WIFEXITED(status) && WEXITSTATUS(status) == 0;
    printf("[%s] %s\n", passed ? "ok" : end != NULL ? "fail" : "crash", test->name);
    if (end != NULL) printf("%.*s", (int)(end - report), report);
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGALRM)
        printf("  stopped after %d seconds\n", LEARN_TEST_SECONDS);
    else if (WIFSIGNALED(status))
        printf("  killed by signal %d (%s)\n", WTERMSIG(status), strsignal(WTERMSIG(status)));
    else if (end == NULL)
        printf("  the program ended itself with exit(%d) before the test was over\n",
               WEXITSTATUS(status));
    else if (end == report && !passed)
        printf("  ended with status %d\n", WEXITSTATUS(status));
    learn_show(shown);
    return passed;
}

static int learn_run(struct learn_test *test) {
    char report[8192];
    size_t used = 0;
    ssize_t got;
    int pipes[2], status = 0;
    FILE *shown = tmpfile();
    pid_t child;
    if (shown == NULL || pipe(pipes) != 0) {
        perror("test harness");
        exit(2);
    }
    fflush(NULL);
    child = fork();
    if (child == 0) {
        close(pipes[0]);
        learn_child(test, pipes[1], fileno(shown));
    }
    close(pipes[1]);
    while (used + 1 < sizeof report && (got = read(pipes[0], report + used, sizeof report - 1 - used)) > 0)
        used += (size_t)got;
    report[used] = 0;
    close(pipes[0]);
    waitpid(child, &status, 0);
    status = learn_verdict(test, report, status, shown);
    fclose(shown);
    return status;
}

int main(void) {
    int total = 0, passed = 0;
    setvbuf(stdout, NULL, _IOLBF, 0);
    for (struct learn_test *test = learn_first; test != NULL; test = test->next) {
        total++;
        passed += learn_run(test);
    }
    printf("[done] %s: %d tests, %d passed\n", __BASE_FILE__, total, passed);
    return passed == total && total > 0 ? 0 : 1;
}

#endif
