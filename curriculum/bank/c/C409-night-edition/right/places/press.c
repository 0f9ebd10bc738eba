#include "press.h"

#include "belt.h"

struct task {
    struct plate *plates;
    int place;
};

static void *engrave(void *argument) {
    const struct task *task = argument;
    struct plate *plate = task->plates + task->place;
    plate->depth = depth_of(plate->number);
    return NULL;
}

void engrave_all(struct plate *plates, int n) {
    pthread_t threads[MOST];
    struct task tasks[MOST];
    for (int i = 0; i < n; i++) {
        tasks[i].plates = plates;
        tasks[i].place = i;
        pthread_create(&threads[i], NULL, engrave, &tasks[i]);
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
    if (from->number == to->number) {
        return 1;
    }
    pthread_mutex_t *low = &from->lock, *high = &to->lock;
    if (to->number < from->number) {
        low = &to->lock;
        high = &from->lock;
    }
    pthread_mutex_lock(low);
    pthread_mutex_lock(high);
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
