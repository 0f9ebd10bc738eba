#include "names.h"

#include <stdlib.h>
#include <string.h>

int names_add(struct list *names, const char *text) {
    char *copy = malloc(strlen(text) + 1);
    if (copy == NULL) {
        return 0;
    }
    strcpy(copy, text);
    if (!list_push(names, &copy)) {
        free(copy);
        return 0;
    }
    return 1;
}

void name_release(void *element) {
    char **name = element;
    free(*name);
}
