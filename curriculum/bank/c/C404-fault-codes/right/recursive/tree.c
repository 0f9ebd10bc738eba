#include "tree.h"

#include <stdlib.h>
#include <string.h>

static struct node *find(const struct tree *tree, struct node *node, const char *code) {
    int way;
    if (node == NULL || (way = tree->order(code, node->code)) == 0) {
        return node;
    }
    return find(tree, way < 0 ? node->left : node->right, code);
}

struct node *tree_find(const struct tree *tree, const char *code) {
    return find(tree, tree->root, code);
}

static int add(const struct tree *tree, struct node **place, const char *code) {
    if (*place == NULL) {
        *place = calloc(1, sizeof **place);
        if (*place != NULL) {
            strcpy((*place)->code, code);
            (*place)->count = 1;
        }
        return *place != NULL;
    }
    int way = tree->order(code, (*place)->code);
    if (way < 0) {
        return add(tree, &(*place)->left, code);
    }
    if (way > 0) {
        return add(tree, &(*place)->right, code);
    }
    (*place)->count++;
    return 1;
}

int tree_add(struct tree *tree, const char *code) {
    return add(tree, &tree->root, code);
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
