/* The test harness of learnshell's C exercises. Include it once, first, in each tests/test_*.c.
 *
 *     TEST(doubles_a_number) {
 *         CHECK_INT(twice(4), 8);
 *     }
 *
 * Every test runs in a process of its own, so that a crash, an endless loop or a call of exit()
 * ends that test alone and is reported for what it is. What the code prints is shown below its
 * test behind a bar and can never be taken for a result. All that works behind these words is in
 * harness.c, where no header of an exercise can name it.
 */
#ifndef LEARN_TEST_H
#define LEARN_TEST_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <stdio.h>

/* What tests use most of stdlib.h and string.h. Those headers declare much besides, under names that
 * an exercise may give to functions and types of its own. */
void *malloc(size_t size);
void *calloc(size_t count, size_t size);
void *realloc(void *block, size_t size);
void free(void *block);
void exit(int status) __attribute__((noreturn));
void qsort(void *base, size_t count, size_t size, int (*compare)(const void *, const void *));
char *getenv(const char *name);
size_t strlen(const char *text);
int strcmp(const char *one, const char *other);
int strncmp(const char *one, const char *other, size_t size);
char *strcpy(char *to, const char *from);
char *strncpy(char *to, const char *from, size_t size);
char *strcat(char *to, const char *from);
char *strchr(const char *text, int character);
char *strrchr(const char *text, int character);
char *strstr(const char *text, const char *part);
int memcmp(const void *one, const void *other, size_t size);
void *memcpy(void *to, const void *from, size_t size);
void *memmove(void *to, const void *from, size_t size);
void *memset(void *to, int byte, size_t size);

#if defined(__GNUC__) && !defined(__clang__)
#define LEARN_BARE __attribute__((no_sanitize("address", "undefined", "thread"), unused))
#else
#define LEARN_BARE __attribute__((no_sanitize("address", "undefined", "thread", "memory"), unused))
#endif

void learn_register(const char *name, void (*run)(void));
void learn_check_int(const char *file, int line, const char *call, long long got, long long want);
void learn_check_uint(
    const char *file, int line, const char *call, unsigned long long got, unsigned long long want);
void learn_check_double(
    const char *file, int line, const char *call, double got, double want, double within);
void learn_check_char(const char *file, int line, const char *call, int got, int want);
void learn_check_str(
    const char *file, int line, const char *call, const char *got, const char *want);
void learn_check_true(const char *file, int line, const char *condition, int holds);
void learn_check_ints(
    const char *file, int line, const char *call, const int *got, const int *want, size_t n);
void learn_fail(
    const char *file, int line, const char *call, const char *got, const char *want);
void learn_threw(const char *file, int line, const char *call, const char *what);
void *learn_capture_begin(int *saved);
char *learn_capture_end(int saved, void *into);

#define TEST(NAME)                                                                   \
    static void NAME(void);                                                          \
    __attribute__((constructor)) static void learn_add_##NAME(void) {                \
        learn_register(#NAME, NAME);                                                 \
    }                                                                                \
    static void NAME(void)

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
        void *learn_into = learn_capture_begin(&learn_saved);                      \
        char *learn_text;                                                          \
        STATEMENT;                                                                 \
        learn_text = learn_capture_end(learn_saved, learn_into);                   \
        learn_check_str(__FILE__, __LINE__, #STATEMENT, learn_text, (WANT));       \
        free(learn_text);                                                          \
    } while (0)

#endif
