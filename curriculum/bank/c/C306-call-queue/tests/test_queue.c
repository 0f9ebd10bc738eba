#include "test.h"

#include "heap.h"
#include "queue.h"

/* A node that the test made itself. */
static Call *node(int caller, Call *next) {
    Call *call = malloc(sizeof *call);
    call->caller = caller;
    call->next = next;
    return call;
}

/* A queue of n callers, made without the functions under test. */
static Queue queue_of(const int *callers, int n) {
    Queue queue = {0};
    heap_starts();
    for (int i = n - 1; i >= 0; i--) {
        queue.first = node(callers[i], queue.first);
        if (queue.last == NULL) queue.last = queue.first;
    }
    return queue;
}

#define QUEUE_OF(...) queue_of((const int[]){__VA_ARGS__}, (int)(sizeof((const int[]){__VA_ARGS__}) / sizeof(int)))

/* The callers in order, such as "4 7 7", and a remark if last is not right. */
static const char *text_of(const Queue *queue) {
    static char text[400];
    const Call *call, *end = NULL;
    int steps = 0;
    text[0] = 0;
    for (call = queue->first; call != NULL && steps < 12; call = call->next, steps++) {
        snprintf(text + strlen(text), sizeof text - strlen(text), "%s%d", steps > 0 ? " " : "", call->caller);
        end = call;
    }
    if (call != NULL) strcat(text, ", and no end");
    else if (queue->last != end) strcat(text, ", and last leads elsewhere");
    return text;
}

TEST(add_call_to_an_empty_queue) {
    Queue queue = {0};
    heap_starts();
    CHECK_INT(add_call(&queue, 5), 1);
    CHECK_STR(text_of(&queue), "5");
    CHECK_INT(blocks_in_use(), 1);
    CHECK_UINT(bytes_of_block(queue.first), sizeof(Call));
}

TEST(add_call_behind_the_last) {
    Queue queue = QUEUE_OF(5, 7);
    CHECK_INT(add_call(&queue, 6), 1);
    CHECK_INT(add_call(&queue, 7), 1);
    CHECK_STR(text_of(&queue), "5 7 6 7");
}

/* The first node has no way to the last one here, and it is not needed. */
TEST(add_call_visits_no_other_node) {
    Queue queue = QUEUE_OF(5, 7, 9);
    queue.first->next = NULL;
    CHECK_INT(add_call(&queue, 6), 1);
    CHECK_TRUE(queue.first->next == NULL);
    CHECK_INT(queue.last->caller, 6);
}

TEST(add_call_without_memory_changes_nothing) {
    Queue queue = QUEUE_OF(5, 7);
    int done;
    heap_ends_after(0);
    done = add_call(&queue, 6);
    heap_is_back();
    CHECK_INT(done, 0);
    CHECK_STR(text_of(&queue), "5 7");
}

TEST(next_call_returns_them_in_order) {
    Queue queue = QUEUE_OF(5, 7, 0);
    CHECK_INT(next_call(&queue), 5);
    CHECK_STR(text_of(&queue), "7 0");
    CHECK_INT(next_call(&queue), 7);
    CHECK_INT(next_call(&queue), 0);
}

TEST(next_call_frees_the_first_node) {
    Queue queue = QUEUE_OF(5, 7, 9);
    Call *first = queue.first, *second = first->next;
    CHECK_INT(next_call(&queue), 5);
    CHECK_INT(blocks_in_use(), 2);
    CHECK_UINT(bytes_of_block(first), 0);
    CHECK_TRUE(queue.first == second);
    CHECK_INT(second->caller, 7);
}

TEST(next_call_of_the_only_one_empties_the_queue) {
    Queue queue = QUEUE_OF(5);
    CHECK_INT(next_call(&queue), 5);
    CHECK_TRUE(queue.first == NULL);
    CHECK_TRUE(queue.last == NULL);
    CHECK_INT(blocks_in_use(), 0);
}

TEST(next_call_when_nobody_waits) {
    Queue queue = {0};
    CHECK_INT(next_call(&queue), -1);
    CHECK_STR(text_of(&queue), "");
}

TEST(hang_up_takes_out_one) {
    Queue queue = QUEUE_OF(5, 7, 9);
    CHECK_INT(hang_up(&queue, 7), 1);
    CHECK_STR(text_of(&queue), "5 9");
    CHECK_INT(blocks_in_use(), 2);
}

TEST(hang_up_takes_out_neighbours) {
    Queue queue = QUEUE_OF(5, 7, 7, 9, 7, 8);
    Call *nine = queue.first->next->next->next;
    CHECK_INT(hang_up(&queue, 7), 3);
    CHECK_STR(text_of(&queue), "5 9 8");
    CHECK_TRUE(queue.first->next == nine);
    CHECK_INT(wrong_frees(), 0);
}

TEST(hang_up_of_the_first_and_the_last) {
    Queue queue = QUEUE_OF(7, 7, 5, 9, 7);
    CHECK_INT(hang_up(&queue, 7), 3);
    CHECK_STR(text_of(&queue), "5 9");
    CHECK_INT(blocks_in_use(), 2);
}

TEST(hang_up_of_all_empties_the_queue) {
    Queue queue = QUEUE_OF(7, 7);
    CHECK_INT(hang_up(&queue, 7), 2);
    CHECK_STR(text_of(&queue), "");
    CHECK_INT(blocks_in_use(), 0);
}

TEST(hang_up_of_nobody_changes_nothing) {
    Queue queue = QUEUE_OF(5, 7), none = {0};
    CHECK_INT(hang_up(&queue, 8), 0);
    CHECK_STR(text_of(&queue), "5 7");
    CHECK_INT(hang_up(&none, 8), 0);
    CHECK_INT(blocks_in_use(), 2);
}

TEST(turn_round_of_three) {
    Queue queue = QUEUE_OF(5, 7, 9);
    turn_round(&queue);
    CHECK_STR(text_of(&queue), "9 7 5");
}

TEST(turn_round_moves_no_node) {
    Queue queue = QUEUE_OF(5, 7, 9);
    Call *first = queue.first, *middle = first->next, *last = queue.last;
    turn_round(&queue);
    CHECK_TRUE(queue.first == last);
    CHECK_TRUE(queue.last == first);
    CHECK_INT(first->caller, 5);
    CHECK_TRUE(middle->next == first);
    CHECK_INT(calls_of_malloc(), 3);
    CHECK_INT(blocks_in_use(), 3);
}

TEST(turn_round_of_one_and_none) {
    Queue one = QUEUE_OF(5), none = {0};
    turn_round(&one);
    CHECK_STR(text_of(&one), "5");
    turn_round(&none);
    CHECK_STR(text_of(&none), "");
}

TEST(turn_round_twice_is_as_before) {
    Queue queue = QUEUE_OF(1, 2, 3, 4);
    turn_round(&queue);
    CHECK_STR(text_of(&queue), "4 3 2 1");
    turn_round(&queue);
    CHECK_STR(text_of(&queue), "1 2 3 4");
}

TEST(turn_round_then_add) {
    Queue queue = QUEUE_OF(1, 2);
    turn_round(&queue);
    CHECK_INT(add_call(&queue, 3), 1);
    CHECK_STR(text_of(&queue), "2 1 3");
    CHECK_INT(next_call(&queue), 2);
}
