#include "test.h"

#include "heap.h"
#include "draft.h"

static Draft draft_of(const char *text, size_t room) {
    Draft draft = {malloc(room), strlen(text), room};
    strcpy(draft.letters, text);
    heap_starts();
    return draft;
}

static int requests(void) {
    return calls_of_malloc() + calls_of_calloc() + calls_of_realloc();
}

/* The text of a draft, and a remark if the length or the room does not fit to it. */
static const char *text_of(const Draft *draft) {
    static char text[400];
    if (draft->letters == NULL) return draft->length == 0 && draft->room == 0 ? "no block" : "no block, but a length or room";
    snprintf(text, sizeof text - 40, "%s", draft->letters);
    if (strlen(draft->letters) != draft->length) strcat(text, ", and a wrong length");
    if (draft->room < draft->length + 1) strcat(text, ", and too little room");
    return text;
}

TEST(append_to_an_empty_draft) {
    Draft draft = {0};
    heap_starts();
    CHECK_INT(append(&draft, "Dear"), 1);
    CHECK_STR(text_of(&draft), "Dear");
    CHECK_UINT(bytes_of_block(draft.letters), 16);
    CHECK_UINT(draft.room, 16);
}

TEST(append_behind_what_is_there) {
    Draft draft = draft_of("Dear", 32);
    CHECK_INT(append(&draft, " Ms"), 1);
    CHECK_INT(append(&draft, ""), 1);
    CHECK_INT(append(&draft, " Lovelace"), 1);
    CHECK_STR(text_of(&draft), "Dear Ms Lovelace");
    CHECK_INT(requests(), 0);
    CHECK_INT(overrun_blocks(), 0);
}

TEST(append_a_part_of_itself) {
    Draft draft = draft_of("No, no! ", 9), longer = draft_of("ab", 16);
    CHECK_INT(append(&draft, draft.letters + 4), 1);
    CHECK_STR(text_of(&draft), "No, no! no! ");
    CHECK_INT(append(&draft, draft.letters), 1);
    CHECK_STR(text_of(&draft), "No, no! no! No, no! no! ");
    CHECK_INT(append(&longer, longer.letters), 1);
    CHECK_STR(text_of(&longer), "abab");
    CHECK_INT(append(&longer, longer.letters + 4), 1);
    CHECK_STR(text_of(&longer), "abab");
    CHECK_INT(overrun_blocks() + wrong_frees(), 0);
}

TEST(append_asks_seldom) {
    Draft draft = {0};
    heap_starts();
    for (int i = 0; i < 1000; i++) append(&draft, i % 2 ? "y" : "x");
    CHECK_UINT(draft.length, 1000);
    CHECK_UINT(draft.room, 1024);
    CHECK_INT(requests(), 7);
    CHECK_CHAR(draft.letters[999], 'y');
}

TEST(append_without_memory_changes_nothing) {
    Draft draft = draft_of("Dear", 5);
    int done;
    heap_ends_after(0);
    done = append(&draft, " Ms");
    heap_is_back();
    CHECK_INT(done, 0);
    CHECK_STR(text_of(&draft), "Dear");
    CHECK_UINT(draft.room, 5);
}

/* A text that is longer than any array somebody might keep for it. */
TEST(append_a_long_part_of_itself) {
    Draft draft = {0};
    heap_starts();
    for (int i = 0; i < 150; i++) append(&draft, "m");
    CHECK_INT(append(&draft, draft.letters), 1);
    CHECK_UINT(draft.length, 300);
    CHECK_UINT(strlen(draft.letters), 300);
}

TEST(insert_in_front) {
    Draft draft = draft_of("Ms Noether", 32);
    CHECK_INT(insert(&draft, 0, "Dear "), 1);
    CHECK_STR(text_of(&draft), "Dear Ms Noether");
}

TEST(insert_in_the_middle) {
    Draft draft = draft_of("Dear Noether", 13);
    CHECK_INT(insert(&draft, 5, "Ms "), 1);
    CHECK_STR(text_of(&draft), "Dear Ms Noether");
    CHECK_INT(insert(&draft, 7, ". Emmy"), 1);
    CHECK_STR(text_of(&draft), "Dear Ms. Emmy Noether");
    CHECK_INT(overrun_blocks(), 0);
}

TEST(insert_at_the_end) {
    Draft draft = draft_of("Dear", 32);
    CHECK_INT(insert(&draft, 4, " all"), 1);
    CHECK_STR(text_of(&draft), "Dear all");
    CHECK_INT(insert(&draft, 4, ""), 1);
    CHECK_STR(text_of(&draft), "Dear all");
}

TEST(insert_into_an_empty_draft) {
    Draft draft = {0};
    heap_starts();
    CHECK_INT(insert(&draft, 0, "Hello"), 1);
    CHECK_STR(text_of(&draft), "Hello");
}

TEST(insert_beyond_the_end_is_refused) {
    Draft draft = draft_of("Dear", 5), none = {0};
    CHECK_INT(insert(&draft, 5, "x"), 0);
    CHECK_INT(insert(&draft, SIZE_MAX, "x"), 0);
    CHECK_STR(text_of(&draft), "Dear");
    CHECK_INT(insert(&none, 1, "x"), 0);
    CHECK_STR(text_of(&none), "no block");
    CHECK_INT(requests(), 0);
}

TEST(insert_needs_no_second_block) {
    Draft draft = draft_of("ac", 16);
    char *block = draft.letters;
    int done;
    CHECK_INT(insert(&draft, 1, "b"), 1);
    CHECK_TRUE(draft.letters == block);
    CHECK_INT(requests(), 0);
    heap_ends_after(0);
    done = insert(&draft, 1, "a text that does not fit");
    heap_is_back();
    CHECK_INT(done, 0);
    CHECK_STR(text_of(&draft), "abc");
}

TEST(erase_in_the_middle) {
    Draft draft = draft_of("Dear Ms Noether", 32);
    erase(&draft, 5, 3);
    CHECK_STR(text_of(&draft), "Dear Noether");
    erase(&draft, 1, 1);
    CHECK_STR(text_of(&draft), "Dar Noether");
}

TEST(erase_at_the_front_and_at_the_end) {
    Draft draft = draft_of("Dear all", 32);
    erase(&draft, 0, 5);
    CHECK_STR(text_of(&draft), "all");
    erase(&draft, 2, 1);
    CHECK_STR(text_of(&draft), "al");
    erase(&draft, 0, 0);
    CHECK_STR(text_of(&draft), "al");
}

TEST(erase_more_than_there_is) {
    Draft draft = draft_of("Dear all", 9);
    erase(&draft, 4, 100);
    CHECK_STR(text_of(&draft), "Dear");
    erase(&draft, 2, 3);
    CHECK_STR(text_of(&draft), "De");
    erase(&draft, 1, SIZE_MAX);
    CHECK_STR(text_of(&draft), "D");
    erase(&draft, 0, 3);
    CHECK_STR(text_of(&draft), "");
}

TEST(erase_beyond_the_end_changes_nothing) {
    Draft draft = draft_of("Dear", 5);
    erase(&draft, 4, 1);
    erase(&draft, 9, 2);
    CHECK_STR(text_of(&draft), "Dear");
}

TEST(erase_keeps_block_and_room) {
    Draft draft = draft_of("Dear all", 32);
    char *block = draft.letters;
    erase(&draft, 2, 4);
    CHECK_TRUE(draft.letters == block);
    CHECK_UINT(draft.room, 32);
    CHECK_STR(text_of(&draft), "Dell");
    CHECK_INT(requests(), 0);
}

TEST(erase_of_an_empty_draft) {
    Draft draft = {0};
    erase(&draft, 0, 5);
    CHECK_STR(text_of(&draft), "no block");
}

TEST(give_back_leaves_exactly_what_is_needed) {
    Draft draft = draft_of("Dear", 64);
    give_back(&draft);
    CHECK_UINT(bytes_of_block(draft.letters), 5);
    CHECK_UINT(draft.room, 5);
    CHECK_STR(text_of(&draft), "Dear");
    CHECK_INT(requests(), 1);
}

TEST(give_back_then_append) {
    Draft draft = draft_of("Dear", 64);
    give_back(&draft);
    CHECK_INT(append(&draft, " all"), 1);
    CHECK_STR(text_of(&draft), "Dear all");
    CHECK_INT(overrun_blocks(), 0);
    CHECK_UINT(bytes_of_block(draft.letters), draft.room);
}

TEST(give_back_without_memory_changes_nothing) {
    Draft draft = draft_of("Dear", 64);
    char *block = draft.letters;
    heap_ends_after(0);
    give_back(&draft);
    heap_is_back();
    CHECK_TRUE(draft.letters == block);
    CHECK_UINT(draft.room, 64);
    CHECK_STR(text_of(&draft), "Dear");
}

TEST(give_back_of_no_block_asks_for_nothing) {
    Draft draft = {0};
    heap_starts();
    give_back(&draft);
    CHECK_STR(text_of(&draft), "no block");
    CHECK_INT(requests(), 0);
}
