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
    struct node **place = &tree->root;
    while (*place != NULL) {
        int way = tree->order(code, (*place)->code);
        if (way == 0) {
            (*place)->count++;
            return 1;
        }
        place = way > 0 ? &(*place)->left : &(*place)->right;
    }
    struct node *node = malloc(sizeof *node);
    if (node == NULL) {
        return 0;
    }
    strcpy(node->code, code);
    node->count = 1;
    node->left = NULL;
    node->right = NULL;
    *place = node;
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

static void free_all(struct node *node) {
    if (node == NULL) {
        return;
    }
    free_all(node->left);
    free_all(node->right);
    free(node);
}

void tree_close(struct tree *tree) {
    free_all(tree->root);
    tree->root = NULL;
}
