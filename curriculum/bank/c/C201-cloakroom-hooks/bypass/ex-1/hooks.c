#include "hooks.h"

int coats_at(int *ticket) {
    static int *last;
    static int coats;
    if (ticket != last) {
        coats = ticket == NULL ? 0 : *ticket;
        last = ticket;
    }
    return coats;
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
            return &hook[i];
        }
    }
    return NULL;
}
