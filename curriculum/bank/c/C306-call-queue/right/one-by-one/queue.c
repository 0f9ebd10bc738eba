#include "queue.h"

#include <stdlib.h>

/* Takes the first node out of the queue, without freeing it; NULL if there is none. */
static Call *take(Queue *queue) {
    Call *call = queue->first;
    if (call != NULL)
        queue->first = call->next;
    if (queue->first == NULL)
        queue->last = NULL;
    return call;
}

static void put_last(Queue *queue, Call *call) {
    call->next = NULL;
    if (queue->last != NULL)
        queue->last->next = call;
    else
        queue->first = call;
    queue->last = call;
}

int add_call(Queue *queue, int caller) {
    Call *call = calloc(1, sizeof *call);
    if (!call)
        return 0;
    call->caller = caller;
    put_last(queue, call);
    return 1;
}

int next_call(Queue *queue) {
    Call *call = take(queue);
    int caller = call ? call->caller : -1;
    free(call);
    return caller;
}

int hang_up(Queue *queue, int caller) {
    Queue stay = {NULL, NULL};
    Call *call;
    int count = 0;
    while ((call = take(queue)) != NULL) {
        if (call->caller != caller) {
            put_last(&stay, call);
        } else {
            free(call);
            count++;
        }
    }
    *queue = stay;
    return count;
}

void turn_round(Queue *queue) {
    Queue turned = {NULL, NULL};
    Call *call;
    while ((call = take(queue)) != NULL) {
        if (turned.last == NULL)
            turned.last = call;
        call->next = turned.first;
        turned.first = call;
    }
    *queue = turned;
}
