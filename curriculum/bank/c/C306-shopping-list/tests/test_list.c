#include "test.h"

#include "heap.h"
#include "list.h"

/* The list as text, such as "milk 3, soap 9". */
static const char *text_of(const Item *list) {
    static char text[400];
    int steps = 0;
    text[0] = 0;
    for (; list != NULL && steps < 12; list = list->next, steps++) {
        size_t length = strlen(text);
        snprintf(text + length, sizeof text - length, "%s%s %d", steps > 0 ? ", " : "", list->name,
                 list->aisle);
    }
    if (list != NULL) strcat(text, ", and no end");
    return text;
}

/* A node that the test made itself. */
static Item *node(const char *name, int aisle, Item *next) {
    Item *item = malloc(sizeof *item);
    snprintf(item->name, sizeof item->name, "%s", name);
    item->aisle = aisle;
    item->next = next;
    return item;
}

static Item *three_items(void) {
    heap_starts();
    return node("milk", 3, node("rice", 5, node("soap", 9, NULL)));
}

TEST(insert_into_an_empty_list) {
    Item *list = NULL;
    heap_starts();
    CHECK_INT(insert(&list, "milk", 3), 1);
    CHECK_STR(text_of(list), "milk 3");
    CHECK_INT(blocks_in_use(), 1);
    CHECK_INT(overrun_blocks(), 0);
}

TEST(insert_before_the_first_item) {
    Item *list = three_items();
    CHECK_INT(insert(&list, "bread", 1), 1);
    CHECK_STR(text_of(list), "bread 1, milk 3, rice 5, soap 9");
}

TEST(insert_between_two_aisles) {
    Item *list = three_items();
    CHECK_INT(insert(&list, "tea", 4), 1);
    CHECK_INT(insert(&list, "salt", 7), 1);
    CHECK_STR(text_of(list), "milk 3, tea 4, rice 5, salt 7, soap 9");
}

TEST(insert_behind_the_last_item) {
    Item *list = three_items();
    CHECK_INT(insert(&list, "flowers", 12), 1);
    CHECK_STR(text_of(list), "milk 3, rice 5, soap 9, flowers 12");
}

TEST(insert_of_the_same_aisle_comes_later) {
    Item *list = three_items();
    CHECK_INT(insert(&list, "yoghurt", 3), 1);
    CHECK_INT(insert(&list, "butter", 3), 1);
    CHECK_STR(text_of(list), "milk 3, yoghurt 3, butter 3, rice 5, soap 9");
}

TEST(insert_leaves_the_other_nodes_where_they_are) {
    Item *list = three_items(), *milk = list, *rice = list->next;
    CHECK_INT(insert(&list, "bread", 1), 1);
    CHECK_INT(insert(&list, "tea", 4), 1);
    CHECK_STR(milk->name, "milk");
    CHECK_STR(rice->name, "rice");
    CHECK_INT(blocks_in_use(), 5);
}

TEST(insert_without_memory_changes_nothing) {
    Item *list = three_items();
    int done;
    heap_ends_after(0);
    done = insert(&list, "tea", 4);
    heap_is_back();
    CHECK_INT(done, 0);
    CHECK_STR(text_of(list), "milk 3, rice 5, soap 9");
}

TEST(find_hands_back_the_node_itself) {
    Item *list = three_items();
    CHECK_TRUE(find(list, "milk") == list);
    CHECK_TRUE(find(list, "rice") == list->next);
    CHECK_TRUE(find(list, "soap") == list->next->next);
}

TEST(find_of_a_name_that_is_not_there) {
    Item *list = three_items();
    CHECK_TRUE(find(list, "tea") == NULL);
    CHECK_TRUE(find(list, "mil") == NULL);
    CHECK_TRUE(find(NULL, "milk") == NULL);
}

TEST(find_changes_nothing) {
    Item *list = three_items();
    CHECK_TRUE(find(list, "soap") != NULL);
    CHECK_TRUE(find(list, "tea") == NULL);
    CHECK_STR(text_of(list), "milk 3, rice 5, soap 9");
    CHECK_INT(blocks_in_use(), 3);
}

TEST(cross_out_the_first_item) {
    Item *list = three_items();
    CHECK_INT(cross_out(&list, "milk"), 1);
    CHECK_STR(text_of(list), "rice 5, soap 9");
}

TEST(cross_out_an_item_in_the_middle) {
    Item *list = three_items();
    CHECK_INT(cross_out(&list, "rice"), 1);
    CHECK_STR(text_of(list), "milk 3, soap 9");
}

TEST(cross_out_the_last_item) {
    Item *list = three_items();
    CHECK_INT(cross_out(&list, "soap"), 1);
    CHECK_STR(text_of(list), "milk 3, rice 5");
}

TEST(cross_out_gives_back_one_block) {
    Item *list = three_items(), *soap = list->next->next;
    CHECK_INT(cross_out(&list, "rice"), 1);
    CHECK_INT(blocks_in_use(), 2);
    CHECK_UINT(bytes_of_block(soap), sizeof(Item));
    CHECK_INT(cross_out(&list, "milk"), 1);
    CHECK_INT(cross_out(&list, "soap"), 1);
    CHECK_TRUE(list == NULL);
    CHECK_INT(blocks_in_use(), 0);
    CHECK_INT(wrong_frees(), 0);
}

TEST(cross_out_of_a_name_that_is_not_there) {
    Item *list = three_items(), *empty = NULL;
    CHECK_INT(cross_out(&list, "tea"), 0);
    CHECK_INT(cross_out(&empty, "tea"), 0);
    CHECK_STR(text_of(list), "milk 3, rice 5, soap 9");
    CHECK_INT(blocks_in_use(), 3);
}

TEST(free_list_gives_back_every_block) {
    Item *list = three_items();
    free_list(&list);
    CHECK_INT(blocks_in_use(), 0);
    CHECK_INT(wrong_frees(), 0);
}

TEST(free_list_leaves_an_empty_list) {
    Item *list = three_items();
    free_list(&list);
    CHECK_TRUE(list == NULL);
    free_list(&list);
    CHECK_INT(wrong_frees(), 0);
}
