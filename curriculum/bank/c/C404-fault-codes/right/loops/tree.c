#include "tree.h"

#include <stdlib.h>
#include <string.h>

struct node *tree_find(const struct tree *tree, const char *code) {
    struct node *node = tree->root;
    while (node != NULL) {
        int way = tree->order(code, node->code);
        if (way == 0) {
            break;
        }
        node = way < 0 ? node->left : node->right;
    }
    return node;
}

int tree_add(struct tree *tree, const char *code) {
    struct node *above = NULL, *at = tree->root;
    int way = 0;
    while (at != NULL) {
        way = tree->order(code, at->code);
        if (way == 0) {
            at->count++;
            return 1;
        }
        above = at;
        at = way < 0 ? at->left : at->right;
    }
    struct node *node = malloc(sizeof *node);
    if (node == NULL) {
        return 0;
    }
    *node = (struct node){.count = 1};
    strcpy(node->code, code);
    if (above == NULL) {
        tree->root = node;
    } else if (way < 0) {
        above->left = node;
    } else {
        above->right = node;
    }
    return 1;
}

static void each(const struct node *node, void (*see)(const struct node *node, void *context), void *context) {
    if (node == NULL) {
        return;
    }
    each(node->left, see, context);
    see(node, context);
    each(node->right, see, context);
}

void tree_each(const struct tree *tree, void (*see)(const struct node *node, void *context), void *context) {
    each(tree->root, see, context);
}

void tree_close(struct tree *tree) {
    struct node *node = tree->root;
    while (node != NULL) {
        struct node *left = node->left;
        if (left != NULL) {
            node->left = left->right;
            left->right = node;
            node = left;
        } else {
            struct node *right = node->right;
            free(node);
            node = right;
        }
    }
    tree->root = NULL;
}
