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
            free(call);
            count++;
        } else {
            queue->last = call;
            place = &call->next;
        }
    }
    return count;
}

void turn_round(Queue *queue) {
    Call *left = queue->first, *right = queue->last;
    while (left != right && left != NULL) {
        int caller = left->caller;
        left->caller = right->caller;
        right->caller = caller;
        if (left->next == right) {
            return;
        }
        Call *before = left->next;
        while (before->next != right) {
            before = before->next;
        }
        left = left->next;
        right = before;
    }
}
