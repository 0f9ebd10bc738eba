#include "hooks.h"

int coats_at(int *ticket) {
    if (ticket == NULL) {
        return 0;
    }
    return *ticket;
}

int same_hook(int *one, int *other) {
    if (one != other) {
        return 0;
    }
    return 1;
}

int *fuller(int *one, int *other) {
    if (*other > *one) {
        return other;
    }
    return one;
}

int *hook_for(int hook[], int n, int wanted) {
    for (int *end = hook + n; hook != end; hook++) {
        if (*hook == wanted) {
            return hook;
        }
    }
    return NULL;
}
