/* The printing house of a newspaper. The tests include this file; leave it as it is. */
#ifndef PRESS_H
#define PRESS_H

#include <pthread.h>

#define MOST 8 /* plates or pages at a time */
#define ROOM 4 /* pages on a belt */

struct plate {
    int number;
    int depth; /* set by the engraving */
};

struct page {
    const char *text;
    long ink; /* set by the counting */
};

/* Rolls of paper. No two stores have the same number. */
struct store {
    int number;
    pthread_mutex_t lock; /* guards rolls */
    int rolls;
};

/* Pages on their way to the press, the oldest first. */
struct belt {
    pthread_mutex_t lock; /* guards all the rest */
    pthread_cond_t changed;
    int pages[ROOM];
    int count;
};

void engrave_all(struct plate *plates, int n);
long ink_needed(struct page *pages, int n);
int move_rolls(struct store *from, struct store *to, int rolls);
int take_page(struct belt *belt);

#endif
