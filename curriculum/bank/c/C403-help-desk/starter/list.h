/* A growing list of elements of any one type. The tests include this file; leave it as it is. */
#ifndef LIST_H
#define LIST_H

#include <stddef.h> /* size_t */

/* Gives back what an element owns; it gets the address of the element in the list. */
typedef void releaser(void *element);

struct list {
    unsigned char *bytes; /* one block of `room` places, each of `size` bytes; NULL if room is 0 */
    size_t size;          /* bytes of one element, at least 1 */
    size_t room;          /* how many elements fit into the block */
    size_t count;         /* how many elements there are; element i lies at place i */
    releaser *release;    /* NULL if there is nothing to give back */
};

void list_open(struct list *list, size_t size, releaser *release);
void *list_at(const struct list *list, size_t i);
int list_push(struct list *list, const void *element);
void list_remove(struct list *list, size_t i);
void list_close(struct list *list);

#endif
