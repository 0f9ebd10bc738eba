/* A heap that keeps a record, for tests of code that asks for memory. Include it once, after test.h.
 *
 * It stands in for malloc, calloc, realloc and free. Fresh memory is filled with 0xA5, and freed
 * memory with 0xDD; a freed block is not given out again, and realloc always moves. So a mistake
 * shows in each run, and not only on a bad day.
 */
#ifndef HEAP_H
#define HEAP_H

#include <dlfcn.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define HEAP_BLOCKS 4096
#define HEAP_LARGEST ((size_t)1 << 28)
#define HEAP_TAIL 64 /* bytes behind each block that nobody may write to */

struct heap_block {
    unsigned char *start;
    size_t size;
    int in_use;
};

static struct heap_block heap_blocks[HEAP_BLOCKS];
static int heap_count, heap_first, heap_bad_frees, heap_overruns;
static int heap_mallocs, heap_callocs, heap_reallocs;
static long heap_left = -1;

LEARN_BARE static struct heap_block *heap_find(const void *start) {
    for (int i = heap_count - 1; i >= 0; i--)
        if (heap_blocks[i].start == start) return &heap_blocks[i];
    return NULL;
}

LEARN_BARE static void *heap_real_malloc(size_t size) {
    static void *(*real)(size_t);
    if (real == NULL) *(void **)&real = dlsym(RTLD_NEXT, "malloc");
    return real(size);
}

/* dlsym may free a message of its own: that block is let go. */
LEARN_BARE static void heap_real_free(void *start) {
    static void (*real)(void *);
    static int looking;
    if (looking) return;
    looking = 1;
    if (real == NULL) *(void **)&real = dlsym(RTLD_NEXT, "free");
    looking = 0;
    real(start);
}

LEARN_BARE static int heap_tail_is_whole(const struct heap_block *block) {
    for (size_t i = 0; i < HEAP_TAIL; i++)
        if (block->start[block->size + i] != 0xC3) return 0;
    return 1;
}

LEARN_BARE static void *heap_new(size_t size, int fill) {
    unsigned char *start;
    if (heap_left == 0 || size > HEAP_LARGEST) return NULL;
    if (heap_left > 0) heap_left--;
#ifdef __SANITIZE_ADDRESS__
    start = heap_real_malloc(size);
#else
    start = heap_real_malloc(size + HEAP_TAIL);
    if (start != NULL) memset(start + size, 0xC3, HEAP_TAIL);
#endif
    if (start == NULL) return NULL;
    memset(start, fill, size);
    if (heap_count < HEAP_BLOCKS) heap_blocks[heap_count++] = (struct heap_block){start, size, 1};
    return start;
}

LEARN_BARE static void heap_end(void *start) {
    struct heap_block *block = heap_find(start);
    if (start == NULL) return;
    if (block == NULL || !block->in_use) {
        heap_bad_frees++;
#ifdef __SANITIZE_ADDRESS__
        heap_real_free(start);
#endif
        return;
    }
    block->in_use = 0;
#ifdef __SANITIZE_ADDRESS__
    heap_real_free(start);
#else
    if (!heap_tail_is_whole(block)) heap_overruns++;
    memset(start, 0xDD, block->size);
    memset((unsigned char *)start + block->size, 0, HEAP_TAIL);
#endif
}

LEARN_BARE void *malloc(size_t size) {
    heap_mallocs++;
    return heap_new(size, 0xA5);
}

LEARN_BARE void *calloc(size_t count, size_t size) {
    heap_callocs++;
    if (size != 0 && count > HEAP_LARGEST / size) return NULL;
    return heap_new(count * size, 0);
}

LEARN_BARE void *realloc(void *old, size_t size) {
    struct heap_block *block = heap_find(old);
    void *fresh;
    heap_reallocs++;
    if (old != NULL && (block == NULL || !block->in_use)) {
        heap_bad_frees++;
        return NULL;
    }
    fresh = heap_new(size, 0xA5);
    if (fresh == NULL || old == NULL) return fresh;
    memcpy(fresh, old, block->size < size ? block->size : size);
    heap_end(old);
    return fresh;
}

LEARN_BARE void free(void *start) {
    heap_end(start);
}

/* These two ask for memory as well. */
#undef strdup
#undef strndup
LEARN_BARE char *strndup(const char *text, size_t most) {
    size_t length = strnlen(text, most);
    char *copy = malloc(length + 1);
    if (copy == NULL) return NULL;
    memcpy(copy, text, length);
    copy[length] = 0;
    return copy;
}

LEARN_BARE char *strdup(const char *text) {
    return strndup(text, strlen(text));
}

/* Forgets what was before: from here on the numbers below count. */
__attribute__((unused)) static void heap_starts(void) {
    heap_first = heap_count;
    heap_bad_frees = heap_overruns = 0;
    heap_mallocs = heap_callocs = heap_reallocs = 0;
    heap_left = -1;
}

/* After `requests` more requests every one gets NULL, until heap_is_back(). */
__attribute__((unused)) static void heap_ends_after(long requests) {
    heap_left = requests;
}

__attribute__((unused)) static void heap_is_back(void) {
    heap_left = -1;
}

/* Blocks that were asked for and not freed yet. */
__attribute__((unused)) static int blocks_in_use(void) {
    int count = 0;
    for (int i = heap_first; i < heap_count; i++) count += heap_blocks[i].in_use;
    return count;
}

/* Calls of free that were given no block, or one that was freed before. */
__attribute__((unused)) static int wrong_frees(void) {
    return heap_bad_frees;
}

/* Blocks that were written to behind their end. */
__attribute__((unused)) static int overrun_blocks(void) {
    int count = heap_overruns;
#ifndef __SANITIZE_ADDRESS__
    for (int i = heap_first; i < heap_count; i++)
        count += heap_blocks[i].in_use && !heap_tail_is_whole(&heap_blocks[i]);
#endif
    return count;
}

/* The bytes of the block that starts at `start`; 0 if no block in use does. */
__attribute__((unused)) static size_t bytes_of_block(const void *start) {
    struct heap_block *block = heap_find(start);
    return block != NULL && block->in_use ? block->size : 0;
}

__attribute__((unused)) static int calls_of_malloc(void) {
    return heap_mallocs;
}

__attribute__((unused)) static int calls_of_calloc(void) {
    return heap_callocs;
}

__attribute__((unused)) static int calls_of_realloc(void) {
    return heap_reallocs;
}

#endif
