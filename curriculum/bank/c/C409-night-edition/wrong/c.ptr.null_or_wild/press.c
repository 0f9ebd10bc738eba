#include "press.h"

#include "belt.h"

static void *engrave(void *argument) {
    struct plate *plate = argument;
    plate->depth = depth_of(plate->number);
    return NULL;
}

void engrave_all(struct plate *plates, int n) {
    pthread_t threads[MOST];
    for (int i = 0; i < n; i++) {
        pthread_create(&threads[i], NULL, engrave, &plates[i]);
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

long ink_needed(struct page *pages, int n) {
    pthread_t threads[MOST];
    long sum = 0;
    for (int i = 0; i < n; i++) {
        pthread_create(&threads[i], NULL, count_ink, &pages[i]);
    }
    for (int i = 0; i < n; i++) {
        pthread_join(threads[i], NULL);
        sum += pages[i].ink;
    }
    return sum;
}

int move_rolls(struct store *from, struct store *to, int rolls) {
    int moved = 0;
    if (from == to) {
        return 1;
    }
    struct store *first = from->rolls < to->rolls ? from : to;
    struct store *second = first == from ? to : from;
    pthread_mutex_lock(&first->lock);
    pthread_mutex_lock(&second->lock);
    if (from->rolls >= rolls) {
        from->rolls -= rolls;
        to->rolls += rolls;
        moved = 1;
    }
    pthread_mutex_unlock(&to->lock);
    pthread_mutex_unlock(&from->lock);
    return moved;
}

int take_page(struct belt *belt) {
    pthread_mutex_lock(&belt->lock);
    while (belt->count == 0) {
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
