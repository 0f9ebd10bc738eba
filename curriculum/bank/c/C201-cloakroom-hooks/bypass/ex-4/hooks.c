#include "hooks.h"

int coats_at(int *ticket) {
    if (ticket == NULL) {
        return 0;
    }
    return *ticket;
}

int same_hook(int *one, int *other) {
    return one == other;
}

int *fuller(int *one, int *other) {
    if (*other > *one) {
        return other;
    }
    return one;
}

int *hook_for(int hook[], int n, int wanted) {
    for (int i = 0; i < n; i++) {
        if (hook[i] == wanted) {
            static int copy;
            copy = hook[i];
            return &copy;
        }
    }
    return NULL;
}
