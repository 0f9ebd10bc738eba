#include "test.h"

#include <dlfcn.h>
#include <pthread.h>

#include "harvest.h"

/* What the code under test did with threads, one letter each: c created, j joined, x could not be
 * created. Only the thread that runs the test writes to it. */
static char threads_log[64];
static int threads_left = 100;

static const char *calls_in_order(void) {
    return threads_log;
}

static void *given[16];
static int created;

static void note(char *log, char letter) {
    size_t used = strlen(log);
    if (used < 60) log[used] = letter;
}

/* These two stand in for those of the system, and call them. */
int pthread_create(
    pthread_t *thread, const pthread_attr_t *how, void *(*run)(void *), void *argument) {
    static int (*real)(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);
    if (real == NULL) *(void **)&real = dlsym(RTLD_NEXT, "pthread_create");
    if (threads_left-- <= 0) {
        note(threads_log, 'x');
        return 11;
    }
    note(threads_log, 'c');
    if (created < 16) given[created++] = argument;
    return real(thread, how, run, argument);
}

int pthread_join(pthread_t thread, void **result) {
    static int (*real)(pthread_t, void **);
    if (real == NULL) *(void **)&real = dlsym(RTLD_NEXT, "pthread_join");
    note(threads_log, 'j');
    return real(thread, result);
}

/* The scale of the tests. With `meet` set, the first lorry of each of two threads waits until the
 * other one has come as well, so that neither thread can be over before the other begins. */
static pthread_mutex_t scale = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t arrived = PTHREAD_COND_INITIALIZER;
static int meet, at_the_scale;

int weigh(int lorry) {
    pthread_mutex_lock(&scale);
    if (meet && lorry >= 100) {
        at_the_scale++;
        pthread_cond_broadcast(&arrived);
        while (at_the_scale < 2) pthread_cond_wait(&arrived, &scale);
    }
    pthread_mutex_unlock(&scale);
    return 1000 + lorry;
}

/* The balance of the tests: what was wrong about the ways it was read and written. */
static int holds; /* how often the lock was taken so far */
static int read_in = -1, reads, writes;
static const char *fault = "nothing";

static int is_locked(const struct account *account) {
    pthread_mutex_t *lock = (pthread_mutex_t *)&account->lock;
    if (pthread_mutex_trylock(lock) != 0) return 1;
    pthread_mutex_unlock(lock);
    return 0;
}

int pthread_mutex_lock(pthread_mutex_t *lock) {
    static int (*real)(pthread_mutex_t *);
    if (real == NULL) *(void **)&real = dlsym(RTLD_NEXT, "pthread_mutex_lock");
    holds++;
    return real(lock);
}

long read_balance(const struct account *account) {
    if (!is_locked(account)) fault = "the balance was read without the lock";
    reads++;
    read_in = holds;
    return account->cents;
}

void write_balance(struct account *account, long cents) {
    if (!is_locked(account)) fault = "the balance was written without the lock";
    else if (read_in != holds) fault = "the lock was released between reading and writing";
    writes++;
    account->cents = cents;
}

/* What is wrong, or "nothing". */
static const char *wrong_with(const struct account *account) {
    if (reads == 0) return "read_balance was never called";
    return is_locked(account) ? "the lock is still held" : fault;
}

static struct account account_with(long cents) {
    struct account account = {PTHREAD_MUTEX_INITIALIZER, cents};
    return account;
}

static const int MORNING[] = {1, 2, 3}, NOON[] = {40, 50}, EVENING[] = {7};

TEST(weigh_job_adds_up_its_lorries) {
    struct job job = {MORNING, 3, -1};
    weigh_job(&job);
    CHECK_INT(job.kilos, 3006);
    struct job later = {NOON, 2, 500};
    weigh_job(&later);
    CHECK_INT(later.kilos, 2090);
}

TEST(weigh_job_without_lorries_is_zero) {
    struct job job = {NULL, 0, 77};
    weigh_job(&job);
    CHECK_INT(job.kilos, 0);
}

TEST(weigh_job_twice_at_the_same_time_keeps_the_sums_apart) {
    static const int one[] = {5, 100, 6}, other[] = {60, 200};
    struct job first = {one, 3, 0}, second = {other, 2, 0};
    pthread_t a, b;
    meet = 1;
    pthread_create(&a, NULL, weigh_job, &first);
    pthread_create(&b, NULL, weigh_job, &second);
    pthread_join(a, NULL);
    pthread_join(b, NULL);
    CHECK_INT(first.kilos, 3111);
    CHECK_INT(second.kilos, 2260);
}

TEST(weigh_side_by_side_fills_every_job) {
    struct job jobs[] = {{MORNING, 3, 0}, {NOON, 2, 0}, {EVENING, 1, 0}};
    CHECK_INT(weigh_side_by_side(jobs, 3), 1);
    CHECK_INT(jobs[0].kilos, 3006);
    CHECK_INT(jobs[1].kilos, 2090);
    CHECK_INT(jobs[2].kilos, 1007);
}

TEST(weigh_side_by_side_creates_all_before_it_joins) {
    struct job jobs[] = {{MORNING, 3, 0}, {NOON, 2, 0}, {EVENING, 1, 0}};
    weigh_side_by_side(jobs, 3);
    CHECK_STR(calls_in_order(), "cccjjj"); /* c: created, j: joined */
}

TEST(weigh_side_by_side_gives_each_thread_its_own_job) {
    struct job jobs[] = {{MORNING, 3, 0}, {NOON, 2, 0}, {EVENING, 1, 0}, {NOON, 1, 0}};
    CHECK_INT(weigh_side_by_side(jobs + 1, 3), 1);
    for (int i = 0; i < 3; i++) CHECK_TRUE(given[i] == &jobs[1 + i]);
    CHECK_INT(jobs[0].kilos, 0);
    CHECK_INT(jobs[3].kilos, 1040);
}

TEST(weigh_side_by_side_joins_the_begun_ones_if_one_cannot_begin) {
    struct job jobs[] = {{MORNING, 3, 0}, {NOON, 2, 0}, {EVENING, 1, 0}};
    threads_left = 2;
    CHECK_INT(weigh_side_by_side(jobs, 3), 0);
    CHECK_STR(calls_in_order(), "ccxjj"); /* x: could not be created */
    CHECK_INT(jobs[1].kilos, 2090);
}

TEST(weigh_side_by_side_of_no_job_is_done_at_once) {
    struct job jobs[1] = {{EVENING, 1, 3}};
    CHECK_INT(weigh_side_by_side(jobs, 0), 1);
    CHECK_STR(calls_in_order(), "");
    CHECK_INT(jobs[0].kilos, 3);
}

TEST(pay_in_adds_to_the_balance) {
    struct account account = account_with(500);
    pay_in(&account, 250);
    CHECK_INT(account.cents, 750);
}

TEST(pay_in_holds_the_lock_from_reading_to_writing) {
    struct account account = account_with(500);
    pay_in(&account, 250);
    CHECK_STR(wrong_with(&account), "nothing");
}

TEST(pay_in_twice_does_not_wait_for_itself) {
    struct account account = account_with(0);
    pay_in(&account, 1);
    CHECK_STR(wrong_with(&account), "nothing");
    pay_in(&account, 2);
    CHECK_INT(account.cents, 3);
}

TEST(pay_out_takes_what_is_there) {
    struct account account = account_with(500);
    CHECK_INT(pay_out(&account, 300), 1);
    CHECK_INT(account.cents, 200);
    CHECK_STR(wrong_with(&account), "nothing");
    CHECK_INT(pay_out(&account, 200), 1);
    CHECK_INT(account.cents, 0);
}

TEST(pay_out_of_too_much_changes_nothing) {
    struct account account = account_with(500);
    CHECK_INT(pay_out(&account, 501), 0);
    CHECK_INT(account.cents, 500);
    CHECK_INT(writes, 0);
}

TEST(pay_out_that_is_refused_releases_the_lock) {
    struct account account = account_with(500);
    CHECK_INT(pay_out(&account, 501), 0);
    CHECK_STR(wrong_with(&account), "nothing");
}

TEST(pay_out_decides_and_writes_in_one_hold) {
    struct account account = account_with(500);
    CHECK_INT(pay_out(&account, 500), 1);
    CHECK_STR(wrong_with(&account), "nothing");
    CHECK_INT(holds, 1);
}
