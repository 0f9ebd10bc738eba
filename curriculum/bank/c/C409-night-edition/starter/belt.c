/* The other end of the belt, and what the machines know. This is right. */
#include "belt.h"

int depth_of(int number) {
    return 100 + 7 * number;
}

/* Puts a page at the end; waits while there is no room. */
void put_page(struct belt *belt, int page) {
    pthread_mutex_lock(&belt->lock);
    while (belt->count == ROOM) {
        pthread_cond_wait(&belt->changed, &belt->lock);
    }
    belt->pages[belt->count++] = page;
    pthread_cond_broadcast(&belt->changed);
    pthread_mutex_unlock(&belt->lock);
}
