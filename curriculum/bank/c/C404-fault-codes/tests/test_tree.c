#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "test.h"

#include "heap.h"
#include "tree.h"

static int asked;

static int by_letters(const char *one, const char *other) {
    asked++;
    return strcmp(one, other);
}

/* By the number behind the last letter alone, the large ones first. */
static int by_number_downwards(const char *one, const char *other) {
    int left = 0, right = 0;
    asked++;
    sscanf(one + strcspn(one, "0123456789"), "%d", &left);
    sscanf(other + strcspn(other, "0123456789"), "%d", &right);
    return right - left;
}

static struct tree tree;

/* Adds the codes of a text with blanks between them; each code comes from one and the same buffer. */
static void plant(int (*order)(const char *, const char *), const char *codes) {
    char code[12];
    int length;
    heap_starts();
    tree = (struct tree){NULL, order};
    while (sscanf(codes, " %11s%n", code, &length) == 1) {
        tree_add(&tree, code);
        codes += length;
    }
    memset(code, '?', sizeof code - 1);
    asked = 0;
}

static const char *code_of(const struct node *node) {
    return node == NULL ? "no node" : node->code;
}

/* The tree as text: (left code right), and - for no subtree. */
static void draw(const struct node *node, char *text) {
    if (node == NULL) {
        strcat(text, "-");
        return;
    }
    strcat(text, "(");
    draw(node->left, text);
    strcat(strcat(strcat(text, " "), node->code), " ");
    draw(node->right, text);
    strcat(text, ")");
}

static const char *shape(void) {
    static char text[500];
    text[0] = 0;
    draw(tree.root, text);
    return text;
}

#define SEVEN "M4 D2 T6 A1 F3 P5 Z7"

/* A node that the test hangs up itself. */
static struct node *node(const char *code, int count, struct node *left, struct node *right) {
    struct node *made = malloc(sizeof *made);
    strcpy(made->code, code);
    made->count = count;
    made->left = left;
    made->right = right;
    return made;
}

/* (((- A1 -) D2 (- F3 -)) M4 ((- P5 -) T6 (- Z7 -))), where F3 came three times. */
static void seven_nodes(void) {
    heap_starts();
    tree = (struct tree){NULL, by_letters};
    tree.root = node("M4", 1, node("D2", 1, node("A1", 1, NULL, NULL), node("F3", 3, NULL, NULL)),
                     node("T6", 1, node("P5", 1, NULL, NULL), node("Z7", 1, NULL, NULL)));
    asked = 0;
}

/* ((- C30 -) B20 ((- D15 -) A10 -)) */
static void four_nodes_by_number(void) {
    heap_starts();
    tree = (struct tree){NULL, by_number_downwards};
    tree.root = node("B20", 1, node("C30", 1, NULL, NULL), node("A10", 1, node("D15", 1, NULL, NULL), NULL));
    asked = 0;
}

TEST(tree_find_gives_the_node) {
    seven_nodes();
    CHECK_STR(code_of(tree_find(&tree, "M4")), "M4");
    CHECK_STR(code_of(tree_find(&tree, "A1")), "A1");
    CHECK_STR(code_of(tree_find(&tree, "F3")), "F3");
    CHECK_STR(code_of(tree_find(&tree, "P5")), "P5");
    CHECK_TRUE(tree_find(&tree, "M4") == tree.root);
}

TEST(tree_find_of_an_unknown_code_is_null) {
    seven_nodes();
    CHECK_STR(code_of(tree_find(&tree, "E9")), "no node");
    CHECK_STR(code_of(tree_find(&tree, "M")), "no node");
    tree.root = NULL;
    CHECK_STR(code_of(tree_find(&tree, "M4")), "no node");
}

TEST(tree_find_goes_by_the_order_of_the_tree) {
    four_nodes_by_number();
    CHECK_STR(code_of(tree_find(&tree, "X15")), "D15");
    CHECK_STR(code_of(tree_find(&tree, "X30")), "C30");
    CHECK_STR(code_of(tree_find(&tree, "A11")), "no node");
}

TEST(tree_find_asks_once_a_level) {
    seven_nodes();
    CHECK_STR(code_of(tree_find(&tree, "P5")), "P5");
    CHECK_INT(asked, 3);
    asked = 0;
    CHECK_STR(code_of(tree_find(&tree, "B0")), "no node");
    CHECK_INT(asked, 3);
    asked = 0;
    tree_find(&tree, "M4");
    CHECK_INT(asked, 1);
}

TEST(tree_add_makes_a_first_node) {
    heap_starts();
    tree = (struct tree){NULL, by_letters};
    CHECK_INT(tree_add(&tree, "DOOR-07"), 1);
    CHECK_STR(shape(), "(- DOOR-07 -)");
    CHECK_INT(tree.root->count, 1);
    CHECK_UINT(bytes_of_block(tree.root), sizeof(struct node));
}

TEST(tree_add_counts_a_known_code) {
    plant(by_letters, "M4 D2 M4 T6 D2 M4");
    CHECK_STR(shape(), "((- D2 -) M4 (- T6 -))");
    CHECK_INT(tree.root->count, 3);
    CHECK_INT(tree.root->left->count, 2);
    CHECK_INT(tree.root->right->count, 1);
    CHECK_INT(blocks_in_use(), 3);
}

TEST(tree_add_hangs_codes_left_and_right) {
    plant(by_letters, SEVEN);
    CHECK_STR(shape(), "(((- A1 -) D2 (- F3 -)) M4 ((- P5 -) T6 (- Z7 -)))");
    plant(by_letters, "C3 B2 A1");
    CHECK_STR(shape(), "(((- A1 -) B2 -) C3 -)");
    plant(by_number_downwards, "B20 C30 A10 D15 X20");
    CHECK_STR(shape(), "((- C30 -) B20 ((- D15 -) A10 -))");
}

TEST(tree_add_keeps_the_nodes_where_they_are) {
    const struct node *root, *left;
    plant(by_letters, "M4 D2");
    CHECK_TRUE(tree.root != NULL && tree.root->left != NULL);
    root = tree.root;
    left = root->left;
    tree_add(&tree, "A1");
    tree_add(&tree, "F3");
    tree_add(&tree, "D2");
    CHECK_TRUE(tree.root == root && root->left == left);
    CHECK_INT(blocks_in_use(), 4);
}

TEST(tree_add_without_memory_changes_nothing) {
    plant(by_letters, "M4 D2");
    heap_ends_after(0);
    CHECK_INT(tree_add(&tree, "F3"), 0);
    CHECK_INT(tree_add(&tree, "D2"), 1);
    heap_is_back();
    CHECK_STR(shape(), "((- D2 -) M4 -)");
    CHECK_INT(tree.root->left->count, 2);
}

/* Writes code and count behind the text that is the context. */
static void write_down(const struct node *node, void *context) {
    char *text = context;
    sprintf(text + strlen(text), "%s:%d ", node->code, node->count);
}

static void count_up(const struct node *node, void *context) {
    *(int *)context += node->count;
}

TEST(tree_each_goes_from_the_first_to_the_last) {
    char text[200] = "";
    seven_nodes();
    tree_each(&tree, write_down, text);
    CHECK_STR(text, "A1:1 D2:1 F3:3 M4:1 P5:1 T6:1 Z7:1 ");
    four_nodes_by_number();
    text[0] = 0;
    tree_each(&tree, write_down, text);
    CHECK_STR(text, "C30:1 B20:1 D15:1 A10:1 ");
}

TEST(tree_each_hands_the_context_over) {
    int one = 100, other = 0;
    seven_nodes();
    tree_each(&tree, count_up, &one);
    tree_each(&tree, count_up, &other);
    CHECK_INT(one, 109);
    CHECK_INT(other, 9);
}

TEST(tree_each_of_an_empty_tree_sees_nothing) {
    int sum = 5;
    plant(by_letters, "");
    tree_each(&tree, count_up, &sum);
    CHECK_INT(sum, 5);
}

TEST(tree_each_asks_for_no_order) {
    int sum = 0;
    seven_nodes();
    tree_each(&tree, count_up, &sum);
    CHECK_INT(sum, 9);
    CHECK_INT(asked, 0);
}

TEST(tree_close_frees_every_node) {
    seven_nodes();
    CHECK_INT(blocks_in_use(), 7);
    tree_close(&tree);
    CHECK_INT(blocks_in_use(), 0);
    CHECK_INT(wrong_frees(), 0);
}

TEST(tree_close_leaves_an_empty_tree) {
    four_nodes_by_number();
    tree_close(&tree);
    CHECK_TRUE(tree.root == NULL);
    tree_close(&tree);
    CHECK_INT(wrong_frees(), 0);
    CHECK_STR(shape(), "-");
    CHECK_INT(blocks_in_use(), 0);
}

TEST(tree_close_of_a_long_branch) {
    heap_starts();
    tree = (struct tree){NULL, by_letters};
    for (int i = 0; i < 900; i++) tree.root = node("C", 1, i % 2 ? tree.root : NULL, i % 2 ? NULL : tree.root);
    CHECK_INT(blocks_in_use(), 900);
    tree_close(&tree);
    CHECK_INT(blocks_in_use(), 0);
    CHECK_INT(wrong_frees(), 0);
}
