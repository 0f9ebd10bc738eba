/* Codes and how often they came. The tests include this file; leave it as it is. */
#ifndef TREE_H
#define TREE_H

struct node {
    char code[12];
    int count;
    struct node *left;  /* codes that come before */
    struct node *right; /* codes that come after */
};

struct tree {
    struct node *root; /* NULL if the tree is empty */
    int (*order)(const char *one, const char *other); /* negative: one comes before other */
};

struct node *tree_find(const struct tree *tree, const char *code);
int tree_add(struct tree *tree, const char *code);
void tree_each(const struct tree *tree, void (*see)(const struct node *node, void *context), void *context);
void tree_close(struct tree *tree);

#endif
