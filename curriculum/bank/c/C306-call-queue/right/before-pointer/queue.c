#include "queue.h"

#include <stdlib.h>

int add_call(Queue *queue, int caller) {
    Call *call = malloc(sizeof(Call));
    if (call != NULL) {
        *call = (Call){.caller = caller};
        *(queue->last ? &queue->last->next : &queue->first) = call;
        queue->last = call;
    }
    return call != NULL;
}

int next_call(Queue *queue) {
    int caller = -1;
    if (queue->first != NULL) {
        Call *rest = queue->first->next;
        caller = queue->first->caller;
        free(queue->first);
        queue->first = rest;
        queue->last = rest == NULL ? NULL : queue->last;
    }
    return caller;
}

int hang_up(Queue *queue, int caller) {
    int count = 0;
    Call *before = NULL, *call = queue->first;
    while (call != NULL) {
        Call *next = call->next;
        if (call->caller == caller) {
            count++;
            free(call);
            if (before == NULL) {
                queue->first = next;
            } else {
                before->next = next;
            }
        } else {
            before = call;
        }
        call = next;
    }
    queue->last = before;
    return count;
}

static Call *turned(Call *call, Call *behind) {
    if (call == NULL) {
        return behind;
    }
    Call *rest = call->next;
    call->next = behind;
    return turned(rest, call);
}

void turn_round(Queue *queue) {
    Call *old_first = queue->first;
    queue->first = turned(queue->first, NULL);
    queue->last = old_first;
}
