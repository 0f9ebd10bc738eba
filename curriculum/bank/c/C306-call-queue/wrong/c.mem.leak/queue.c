#include "queue.h"

#include <stdlib.h>

int add_call(Queue *queue, int caller) {
    Call *call = malloc(sizeof *call);
    if (call == NULL) {
        return 0;
    }
    call->caller = caller;
    call->next = NULL;
    if (queue->last == NULL) {
        queue->first = call;
    } else {
        queue->last->next = call;
    }
    queue->last = call;
    return 1;
}

int next_call(Queue *queue) {
    Call *call = queue->first;
    if (call == NULL) {
        return -1;
    }
    int caller = call->caller;
    queue->first = call->next;
    if (queue->first == NULL) {
        queue->last = NULL;
    }
    free(call);
    return caller;
}

int hang_up(Queue *queue, int caller) {
    int count = 0;
    Call **place = &queue->first;
    queue->last = NULL;
    while (*place != NULL) {
        Call *call = *place;
        if (call->caller == caller) {
            *place = call->next;
            count++;
        } else {
            queue->last = call;
            place = &call->next;
        }
    }
    return count;
}

void turn_round(Queue *queue) {
    Call *before = NULL;
    Call *call = queue->first;
    queue->last = call;
    while (call != NULL) {
        Call *next = call->next;
        call->next = before;
        before = call;
        call = next;
    }
    queue->first = before;
}
