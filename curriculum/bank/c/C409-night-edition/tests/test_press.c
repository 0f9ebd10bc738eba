#include "test.h"

#include <dlfcn.h>
#include <pthread.h>

#include "belt.h"
#include "press.h"

/* Threads of the tests begin late: none of them runs before the first one is joined. So a mistake
 * shows in each run, and not only on a busy day. The calls are written down, a letter each: c for a
 * thread that was created, j for one that was joined. */
static char calls[64];
static pthread_mutex_t start = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t started = PTHREAD_COND_INITIALIZER;
static int may_start, created;
static struct late {
    void *(*run)(void *);
    void *argument;
} late[32];

static const char *calls_in_order(void) {
    return calls;
}

static void note(char letter) {
    size_t used = strlen(calls);
    if (used < 60) calls[used] = letter;
}

static int real_lock(pthread_mutex_t *lock) {
    static int (*real)(pthread_mutex_t *);
    if (real == NULL) *(void **)&real = dlsym(RTLD_NEXT, "pthread_mutex_lock");
    return real(lock);
}

static int real_unlock(pthread_mutex_t *lock) {
    static int (*real)(pthread_mutex_t *);
    if (real == NULL) *(void **)&real = dlsym(RTLD_NEXT, "pthread_mutex_unlock");
    return real(lock);
}

static int real_wait(pthread_cond_t *condition, pthread_mutex_t *lock) {
    static int (*real)(pthread_cond_t *, pthread_mutex_t *);
    if (real == NULL) *(void **)&real = dlsym(RTLD_NEXT, "pthread_cond_wait");
    return real(condition, lock);
}

static void *run_late(void *argument) {
    struct late *thread = argument;
    real_lock(&start);
    while (!may_start) real_wait(&started, &start);
    real_unlock(&start);
    return thread->run(thread->argument);
}

int pthread_create(
    pthread_t *thread, const pthread_attr_t *how, void *(*run)(void *), void *argument) {
    static int (*real)(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);
    if (real == NULL) *(void **)&real = dlsym(RTLD_NEXT, "pthread_create");
    note('c');
    if (created == 32) return 11;
    late[created] = (struct late){run, argument};
    return real(thread, how, run_late, &late[created++]);
}

int pthread_join(pthread_t thread, void **result) {
    static int (*real)(pthread_t, void **);
    if (real == NULL) *(void **)&real = dlsym(RTLD_NEXT, "pthread_join");
    note('j');
    real_lock(&start);
    may_start = 1;
    pthread_cond_broadcast(&started);
    real_unlock(&start);
    return real(thread, result);
}

/* The locks of two stores, and what was done with them. */
static struct store north, south;
static int held, most_held, first_locked;

static int number_of(const pthread_mutex_t *lock) {
    if (lock == &north.lock) return north.number;
    return lock == &south.lock ? south.number : 0;
}

int pthread_mutex_lock(pthread_mutex_t *lock) {
    int number = number_of(lock);
    int result = real_lock(lock);
    if (number != 0) {
        if (first_locked == 0) first_locked = number;
        held++;
        if (held > most_held) most_held = held;
    }
    return result;
}

int pthread_mutex_unlock(pthread_mutex_t *lock) {
    if (number_of(lock) != 0) held--;
    return real_unlock(lock);
}

static void two_stores(int in_north, int in_south) {
    north = (struct store){7, PTHREAD_MUTEX_INITIALIZER, in_north};
    south = (struct store){4, PTHREAD_MUTEX_INITIALIZER, in_south};
    held = most_held = first_locked = 0;
}

/* The number of the store whose lock this move takes first. */
static int locked_first(struct store *from, struct store *to) {
    first_locked = 0;
    move_rolls(from, to, 1);
    return first_locked;
}

static int locks_held_at_once(struct store *from, struct store *to) {
    most_held = 0;
    move_rolls(from, to, 1);
    return most_held;
}

/* A belt on which somebody else puts a page at the second or third time that it is waited for; the
 * first times wake the waiter for nothing, as the standard allows. */
static int waits, wakes_for_nothing, next_page;
static struct belt *waiting_at;

int pthread_cond_wait(pthread_cond_t *condition, pthread_mutex_t *lock) {
    if (waiting_at == NULL || condition != &waiting_at->changed) return real_wait(condition, lock);
    waits++;
    if (waits > wakes_for_nothing) {
        waiting_at->pages[waiting_at->count++] = next_page;
    }
    return 0;
}

static struct belt belt_with(int count, int first) {
    struct belt belt = {.lock = PTHREAD_MUTEX_INITIALIZER, .changed = PTHREAD_COND_INITIALIZER};
    for (int i = 0; i < count; i++) belt.pages[i] = first + i;
    belt.count = count;
    return belt;
}

TEST(engrave_all_reaches_each_plate) {
    /* Nobody asked for the last one. */
    struct plate plates[] = {{11, 0}, {12, 0}, {13, 0}, {14, -1}};
    engrave_all(plates, 3);
    CHECK_INT(plates[0].depth, 177);
    CHECK_INT(plates[1].depth, 184);
    CHECK_INT(plates[2].depth, 191);
    CHECK_INT(plates[3].depth, -1);
}

TEST(engrave_all_creates_all_before_it_joins) {
    struct plate plates[] = {{11, 0}, {12, 0}, {13, 0}, {14, -1}};
    engrave_all(plates, 3);
    CHECK_STR(calls_in_order(), "cccjjj"); /* c: created, j: joined */
}

TEST(engrave_all_of_one_plate) {
    struct plate plates[] = {{20, 0}, {21, -1}};
    engrave_all(plates, 1);
    CHECK_INT(plates[0].depth, 240);
    CHECK_INT(plates[1].depth, -1);
}

TEST(engrave_all_of_eight_plates) {
    struct plate plates[MOST + 1] = {{.number = 1}, {.number = 2}, {.number = 3}, {.number = 4},
                                     {.number = 5}, {.number = 6}, {.number = 7}, {.number = 8}};
    engrave_all(plates, MOST);
    for (int i = 0; i < MOST; i++) CHECK_INT(plates[i].depth, 100 + 7 * (i + 1));
}

TEST(ink_needed_reads_after_the_join) {
    struct page pages[] = {{"war ends", 0}, {"rain", 0}};
    CHECK_INT(ink_needed(pages, 2), 33);
}

TEST(ink_needed_of_a_single_page) {
    struct page pages[] = {{"a b", 99}};
    CHECK_INT(ink_needed(pages, 1), 6);
    CHECK_INT(ink_needed(pages, 0), 0);
}

TEST(ink_needed_creates_all_before_it_joins) {
    struct page pages[] = {{"one", 0}, {"two", 0}, {"three", 0}};
    CHECK_INT(ink_needed(pages, 3), 33);
    CHECK_STR(calls_in_order(), "cccjjj"); /* c: created, j: joined */
}

TEST(move_rolls_moves_them) {
    two_stores(5, 2);
    CHECK_INT(move_rolls(&north, &south, 5), 1);
    CHECK_INT(north.rolls, 0);
    CHECK_INT(south.rolls, 7);
    CHECK_INT(move_rolls(&south, &north, 3), 1);
    CHECK_INT(north.rolls, 3);
    CHECK_INT(south.rolls, 4);
}

TEST(move_rolls_of_too_many_moves_none) {
    two_stores(5, 2);
    CHECK_INT(move_rolls(&south, &north, 3), 0);
    CHECK_INT(north.rolls, 5);
    CHECK_INT(south.rolls, 2);
    CHECK_INT(held, 0);
}

TEST(move_rolls_locks_in_the_same_order_both_ways) {
    two_stores(5, 2);
    int there = locked_first(&north, &south);
    int back = locked_first(&south, &north);
    CHECK_TRUE(there != 0);
    CHECK_INT(back, there);
}

TEST(move_rolls_keeps_to_that_order_whatever_they_hold) {
    two_stores(2, 5);
    int there = locked_first(&north, &south);
    two_stores(5, 2);
    CHECK_INT(locked_first(&north, &south), there);
}

TEST(move_rolls_holds_both_locks_while_it_moves) {
    two_stores(5, 2);
    CHECK_INT(locks_held_at_once(&north, &south), 2);
    CHECK_INT(locks_held_at_once(&south, &north), 2);
    CHECK_INT(held, 0);
}

TEST(move_rolls_within_a_store_does_not_wait_for_itself) {
    two_stores(5, 2);
    CHECK_INT(move_rolls(&north, &north, 3), 1);
    CHECK_INT(north.rolls, 5);
    CHECK_INT(held, 0);
}

TEST(take_page_takes_the_oldest) {
    struct belt belt = belt_with(3, 40);
    CHECK_INT(take_page(&belt), 40);
    CHECK_INT(take_page(&belt), 41);
    CHECK_INT(belt.count, 1);
}

TEST(take_page_with_pages_there_does_not_wait) {
    struct belt belt = belt_with(1, 40);
    waiting_at = &belt;
    CHECK_INT(take_page(&belt), 40);
    CHECK_INT(waits, 0);
}

TEST(take_page_waits_for_a_page) {
    struct belt belt = belt_with(0, 0);
    waiting_at = &belt;
    next_page = 8;
    CHECK_INT(take_page(&belt), 8);
    CHECK_INT(waits, 1);
    CHECK_INT(belt.count, 0);
}

TEST(take_page_woken_for_nothing_waits_on) {
    struct belt belt = belt_with(0, 0);
    waiting_at = &belt;
    next_page = 9;
    wakes_for_nothing = 1;
    CHECK_INT(take_page(&belt), 9);
    CHECK_INT(belt.count, 0);
}

TEST(take_page_woken_for_nothing_several_times) {
    struct belt belt = belt_with(0, 0);
    waiting_at = &belt;
    next_page = 12;
    wakes_for_nothing = 5;
    CHECK_INT(take_page(&belt), 12);
    CHECK_INT(waits, 6);
}

TEST(take_page_lets_go_of_the_belt) {
    struct belt belt = belt_with(1, 40);
    take_page(&belt);
    put_page(&belt, 50);
    CHECK_INT(take_page(&belt), 50);
}
