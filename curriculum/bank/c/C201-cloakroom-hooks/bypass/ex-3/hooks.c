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
    static int hook;
    hook = *other > *one ? *other : *one;
    return &hook;
}

int *hook_for(int hook[], int n, int wanted) {
    for (int i = 0; i < n; i++) {
        if (hook[i] == wanted) {
            return &hook[i];
        }
    }
    return NULL;
}
