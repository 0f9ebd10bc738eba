#include "test.h"

#include "table.h"

/* A hash that is easy to work out by hand: the length of the title. */
static int hash_calls;

static unsigned long by_length(const char *key) {
    hash_calls++;
    return strlen(key);
}

/* Every test runs in a process of its own and begins with these two. */
static struct table table, other;

static struct table a_table(size_t room) {
    struct table made;
    if (!table_open(&made, room, by_length)) printf("no memory for the table\n");
    return made;
}

/* Hangs an entry into a list by hand, in front. */
static struct entry *hang(struct table *into, size_t list, const char *key, int value) {
    struct entry *entry = entry_make(key, value);
    entry->next = into->buckets[list];
    into->buckets[list] = entry;
    into->count++;
    return entry;
}

/* The keys of a list, first to last, with a comma between them. */
static const char *keys_of(const struct table *of, size_t list) {
    static char text[1000];
    text[0] = 0;
    for (struct entry *entry = of->buckets[list]; entry != NULL; entry = entry->next)
        snprintf(text + strlen(text), sizeof text - strlen(text), "%s%s", text[0] ? ", " : "", entry->key);
    return text;
}

TEST(table_find_gives_the_address_of_the_value) {
    table = a_table(4);
    struct entry *chess = hang(&table, 1, "Chess", 7); /* 5 letters, 5 % 4 is 1 */
    struct entry *go = hang(&table, 2, "Go", 9);
    CHECK_TRUE(table_find(&table, "Chess") == &chess->value);
    CHECK_TRUE(table_find(&table, "Go") == &go->value);
    CHECK_TRUE(hash_calls > 0);
}

TEST(table_find_compares_letters_in_a_list) {
    table = a_table(4);
    struct entry *chess = hang(&table, 1, "Chess", 7), *hedge = hang(&table, 1, "Hedge", 8);
    char wanted[] = "Chess";
    CHECK_TRUE(table_find(&table, wanted) == &chess->value);
    CHECK_TRUE(table_find(&table, "Hedge") == &hedge->value);
    CHECK_TRUE(table_find(&table, "Dwarf") == NULL);
    CHECK_TRUE(table_find(&table, "Chessmate") == NULL); /* 9 letters: the same list */
}

TEST(table_find_looks_in_one_list_only) {
    table = a_table(4);
    hang(&table, 3, "Chess", 7); /* somebody made a mistake: 5 letters belong into list 1 */
    CHECK_TRUE(table_find(&table, "Chess") == NULL);
}

TEST(table_find_in_an_empty_list_is_null) {
    table = a_table(1);
    CHECK_TRUE(table_find(&table, "Go") == NULL);
}

TEST(table_put_uses_the_list_of_the_key) {
    table = a_table(4);
    CHECK_INT(table_put(&table, "Chess", 7), 1);
    CHECK_INT(table_put(&table, "Go", 9), 1);
    CHECK_STR(keys_of(&table, 1), "Chess");
    CHECK_STR(keys_of(&table, 2), "Go");
    CHECK_INT(table.buckets[2]->value, 9);
    CHECK_UINT(table.count, 2);
    CHECK_INT(entries_in_use(), 2);
}

TEST(table_put_of_a_known_title_changes_the_shelf) {
    table = a_table(4);
    struct entry *chess = hang(&table, 1, "Chess", 7);
    hang(&table, 1, "Hedge", 8);
    CHECK_INT(table_put(&table, "Chess", 3), 1);
    CHECK_INT(chess->value, 3);
    CHECK_UINT(table.count, 2);
    CHECK_INT(entries_in_use(), 2);
}

TEST(table_put_keeps_the_others_of_the_list) {
    table = a_table(4);
    hang(&table, 1, "Chess", 7);
    CHECK_INT(table_put(&table, "Hedge", 8), 1);
    CHECK_INT(table_put(&table, "Dwarf", 9), 1);
    CHECK_UINT(strlen(keys_of(&table, 1)), strlen("Chess, Hedge, Dwarf"));
    CHECK_TRUE(strstr(keys_of(&table, 1), "Chess") != NULL);
    CHECK_UINT(table.count, 3);
}

TEST(table_put_without_memory_is_0) {
    table = a_table(4);
    while (entry_make("full", 0) != NULL) continue;
    CHECK_INT(table_put(&table, "Go", 9), 0);
    CHECK_UINT(table.count, 0);
    CHECK_TRUE(table.buckets[2] == NULL);
}

TEST(table_put_and_find_many_titles) {
    char key[KEY_SIZE];
    CHECK_INT(table_open(&table, 16, hash_text), 1);
    for (int i = 0; i < ENTRY_LIMIT; i++) {
        snprintf(key, sizeof key, "Game %d", i);
        CHECK_INT(table_put(&table, key, i), 1);
    }
    CHECK_UINT(table.count, ENTRY_LIMIT);
    for (int i = 0; i < ENTRY_LIMIT; i++) {
        snprintf(key, sizeof key, "Game %d", i);
        CHECK_TRUE(table_find(&table, key) != NULL && *table_find(&table, key) == i);
    }
}

TEST(table_grow_puts_each_entry_into_its_new_list) {
    table = a_table(2);
    hang(&table, 1, "Chess", 7), hang(&table, 0, "Go", 9), hang(&table, 1, "Dominoes!", 1);
    CHECK_INT(table_grow(&table, 8), 1);
    CHECK_UINT(table.room, 8);
    CHECK_STR(keys_of(&table, 5), "Chess");
    CHECK_STR(keys_of(&table, 2), "Go");
    CHECK_STR(keys_of(&table, 1), "Dominoes!");
    CHECK_STR(keys_of(&table, 0), "");
    CHECK_UINT(table.count, 3);
}

TEST(table_grow_moves_the_entries_themselves) {
    table = a_table(2);
    struct entry *chess = hang(&table, 1, "Chess", 7), *go = hang(&table, 0, "Go", 9);
    CHECK_INT(table_grow(&table, 8), 1);
    CHECK_TRUE(table.buckets[5] == chess);
    CHECK_TRUE(table.buckets[2] == go);
    CHECK_INT(entries_in_use(), 2);
    CHECK_TRUE(table.hash == by_length);
}

TEST(table_grow_may_also_shrink) {
    table = a_table(8);
    hang(&table, 5, "Chess", 7), hang(&table, 5, "Hedge", 8), hang(&table, 2, "Go", 9);
    CHECK_INT(table_grow(&table, 1), 1);
    CHECK_UINT(strlen(keys_of(&table, 0)), strlen("Chess, Hedge, Go"));
    CHECK_UINT(table.count, 3);
}

TEST(table_grow_to_nothing_is_refused) {
    table = a_table(2);
    struct entry *chess = hang(&table, 1, "Chess", 7);
    CHECK_INT(table_grow(&table, 0), 0);
    CHECK_UINT(table.room, 2);
    CHECK_UINT(table.count, 1);
    CHECK_TRUE(table.buckets != NULL && table.buckets[1] == chess);
}

TEST(table_close_frees_all_entries) {
    table = a_table(3), other = a_table(3);
    hang(&table, 2, "Chess", 7), hang(&table, 2, "Hedge", 8), hang(&table, 0, "Dwarfs", 9);
    hang(&table, 2, "Go", 9), hang(&other, 2, "Go", 9);
    table_close(&table);
    CHECK_INT(entries_in_use(), 1); /* the one of the other table */
    CHECK_STR(keys_of(&other, 2), "Go");
}

TEST(table_close_leaves_an_empty_struct) {
    table = a_table(3);
    hang(&table, 2, "Chess", 7);
    table_close(&table);
    CHECK_TRUE(table.buckets == NULL);
    CHECK_UINT(table.room, 0);
    CHECK_UINT(table.count, 0);
    table_close(&table); /* a second call finds nothing to do */
    CHECK_INT(entries_in_use(), 0);
}
