#include "press.h"

#include "belt.h"

static struct plate *board;

static void *engrave(void *argument) {
    int place = *(int *)argument;
    board[place].depth = depth_of(board[place].number);
    return NULL;
}

/* ex-1: what a thread is given must be its own, and must stay as it is while the thread runs.
 * Lesson section: Whose variable is it?
 * Test: engrave_all_reaches_each_plate
 * Start here: how many variables called place are there, and how many threads look at them?
 */
void engrave_all(struct plate *plates, int n) {
    pthread_t threads[MOST];
    int place;
    board = plates;
    for (place = 0; place < n; place++) {
        pthread_create(&threads[place], NULL, engrave, &place);
    }
    for (int i = 0; i < n; i++) {
        pthread_join(threads[i], NULL);
    }
}

static void *count_ink(void *argument) {
    struct page *page = argument;
    long ink = 0;
    for (const char *letter = page->text; *letter != '\0'; letter++) {
        ink += *letter == ' ' ? 0 : 3;
    }
    page->ink = ink;
    return NULL;
}

/* ex-2: what a thread writes may be read after it was joined, and not before.
 * Lesson section: Not before the join
 * Test: ink_needed_reads_after_the_join
 * Start here: put a finger on the line that reads, and one on the line that waits.
 */
long ink_needed(struct page *pages, int n) {
    pthread_t threads[MOST];
    long sum = 0;
    for (int i = 0; i < n; i++) {
        pthread_create(&threads[i], NULL, count_ink, &pages[i]);
    }
    for (int i = 0; i < n; i++) {
        sum += pages[i].ink;
        pthread_join(threads[i], NULL);
    }
    return sum;
}

/* ex-3: who needs two locks takes them in an order that is the same for everybody.
 * Lesson section: Two locks, one order
 * Test: move_rolls_locks_in_the_same_order_both_ways
 * Start here: draw move_rolls(a, b, 1) and move_rolls(b, a, 1) side by side, line for line.
 */
int move_rolls(struct store *from, struct store *to, int rolls) {
    int moved = 0;
    pthread_mutex_lock(&from->lock);
    pthread_mutex_lock(&to->lock);
    if (from->rolls >= rolls) {
        from->rolls -= rolls;
        to->rolls += rolls;
        moved = 1;
    }
    pthread_mutex_unlock(&to->lock);
    pthread_mutex_unlock(&from->lock);
    return moved;
}

/* ex-4: who was woken asks again whether what they waited for is true.
 * Lesson section: Woken is not served
 * Test: take_page_woken_for_nothing_waits_on
 * Start here: what does the function know when pthread_cond_wait returns?
 */
int take_page(struct belt *belt) {
    pthread_mutex_lock(&belt->lock);
    if (belt->count == 0) {
        pthread_cond_wait(&belt->changed, &belt->lock);
    }
    int page = belt->pages[0];
    belt->count--;
    for (int i = 0; i < belt->count; i++) {
        belt->pages[i] = belt->pages[i + 1];
    }
    pthread_cond_broadcast(&belt->changed);
    pthread_mutex_unlock(&belt->lock);
    return page;
}
