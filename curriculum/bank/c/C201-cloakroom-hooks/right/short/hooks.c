#include "hooks.h"

int coats_at(int *ticket) {
    return ticket ? *ticket : 0;
}

int same_hook(int *one, int *other) {
    return one == other;
}

int *fuller(int *one, int *other) {
    return *one >= *other ? one : other;
}

int *hook_for(int hook[], int n, int wanted) {
    for (int i = 0; i < n; i++) {
        if (hook[i] == wanted) {
            return &hook[i];
        }
    }
    return NULL;
}
