#include "test.h"

#include "heap.h"
#include "trail.h"

/* Requests of every kind. */
static int requests(void) {
    return calls_of_malloc() + calls_of_calloc() + calls_of_realloc();
}

static Point at(int metres) {
    return (Point){.north = 46.5, .east = 7.25, .metres = metres};
}

/* Three points in a block with room for four. */
static Trail three_points(void) {
    Trail trail = {.points = malloc(4 * sizeof(Point)), .length = 3, .room = 4};
    trail.points[0] = at(800);
    trail.points[1] = at(950);
    trail.points[2] = at(1100);
    return trail;
}

TEST(make_room_for_the_first_point) {
    Trail trail = {0};
    heap_starts();
    CHECK_INT(make_room(&trail, 1), 1);
    CHECK_UINT(trail.room, 4);
    CHECK_UINT(trail.length, 0);
    CHECK_UINT(bytes_of_block(trail.points), 4 * sizeof(Point));
}

TEST(make_room_doubles_the_room) {
    Trail trail;
    heap_starts();
    trail = three_points();
    CHECK_INT(make_room(&trail, 5), 1);
    CHECK_UINT(trail.room, 8);
    CHECK_UINT(bytes_of_block(trail.points), 8 * sizeof(Point));
    CHECK_INT(make_room(&trail, 9), 1);
    CHECK_UINT(trail.room, 16);
    CHECK_INT(blocks_in_use(), 1);
}

TEST(make_room_for_many_with_one_request) {
    Trail trail = {0};
    heap_starts();
    CHECK_INT(make_room(&trail, 100), 1);
    CHECK_UINT(trail.room, 128);
    CHECK_INT(requests(), 1);
    CHECK_UINT(bytes_of_block(trail.points), 128 * sizeof(Point));
}

TEST(make_room_that_is_there_asks_for_nothing) {
    Trail trail = three_points();
    Point *points = trail.points;
    heap_starts();
    CHECK_INT(make_room(&trail, 4), 1);
    CHECK_INT(make_room(&trail, 2), 1);
    CHECK_INT(requests(), 0);
    CHECK_UINT(trail.room, 4);
    CHECK_TRUE(trail.points == points);
}

TEST(make_room_keeps_the_points) {
    Trail trail;
    heap_starts();
    trail = three_points();
    CHECK_INT(make_room(&trail, 20), 1);
    CHECK_UINT(trail.length, 3);
    CHECK_INT(trail.points[0].metres, 800);
    CHECK_INT(trail.points[2].metres, 1100);
    CHECK_DOUBLE(trail.points[2].east, 7.25, 0.0);
}

TEST(make_room_without_memory_changes_nothing) {
    Trail trail;
    Point *points;
    int done;
    heap_starts();
    trail = three_points();
    points = trail.points;
    heap_ends_after(0);
    done = make_room(&trail, 5);
    heap_is_back();
    CHECK_INT(done, 0);
    CHECK_TRUE(trail.points == points);
    CHECK_UINT(trail.length, 3);
    CHECK_UINT(trail.room, 4);
    CHECK_UINT(bytes_of_block(points), 4 * sizeof(Point));
    CHECK_INT(points[1].metres, 950);
}

TEST(push_puts_a_point_behind_the_others) {
    Trail trail;
    heap_starts();
    trail = three_points();
    CHECK_INT(push(&trail, at(1300)), 1);
    CHECK_UINT(trail.length, 4);
    CHECK_INT(trail.points[3].metres, 1300);
    CHECK_DOUBLE(trail.points[3].north, 46.5, 0.0);
    CHECK_INT(trail.points[2].metres, 1100);
}

TEST(push_into_a_full_block) {
    Trail trail;
    heap_starts();
    trail = three_points();
    CHECK_INT(push(&trail, at(1300)), 1);
    CHECK_INT(push(&trail, at(1450)), 1);
    CHECK_UINT(trail.length, 5);
    CHECK_UINT(trail.room, 8);
    CHECK_INT(trail.points[3].metres, 1300);
    CHECK_INT(trail.points[4].metres, 1450);
    CHECK_INT(overrun_blocks(), 0);
}

TEST(push_a_thousand_points_with_nine_requests) {
    Trail trail = {0};
    heap_starts();
    for (int i = 0; i < 1000; i++) {
        CHECK_INT(push(&trail, at(i)), 1);
    }
    CHECK_UINT(trail.length, 1000);
    CHECK_INT(requests(), 9); /* 4, 8, 16, ... 1024 */
    CHECK_INT(trail.points[999].metres, 999);
    CHECK_INT(trail.points[500].metres, 500);
    trail_end(&trail);
    CHECK_INT(blocks_in_use(), 0);
    CHECK_UINT(trail.room, 0);
    CHECK_TRUE(trail.points == NULL);
}

TEST(push_without_memory_changes_nothing) {
    Trail trail;
    int fourth, fifth;
    heap_starts();
    trail = three_points();
    heap_ends_after(0);
    fourth = push(&trail, at(1300));
    fifth = push(&trail, at(1450));
    heap_is_back();
    CHECK_INT(fourth, 1); /* there was room */
    CHECK_INT(fifth, 0);
    CHECK_UINT(trail.length, 4);
    CHECK_INT(trail.points[3].metres, 1300);
}

TEST(push_two_trails_at_a_time) {
    Trail north = {0}, south = {0};
    heap_starts();
    for (int i = 0; i < 6; i++) {
        push(&north, at(i));
        push(&south, at(100 + i));
    }
    CHECK_UINT(north.length, 6);
    CHECK_INT(north.points[5].metres, 5);
    CHECK_INT(south.points[5].metres, 105);
    CHECK_INT(blocks_in_use(), 2);
}

TEST(point_at_leads_into_the_block) {
    Trail trail = three_points();
    CHECK_TRUE(point_at(&trail, 0) == &trail.points[0]);
    CHECK_TRUE(point_at(&trail, 2) == &trail.points[2]);
}

TEST(point_at_behind_the_length_is_null) {
    Trail trail = three_points();
    CHECK_TRUE(point_at(&trail, 3) == NULL);
    CHECK_TRUE(point_at(&trail, 4) == NULL);
}

TEST(point_at_of_an_empty_trail_is_null) {
    Trail trail = {0}, cleared = three_points();
    cleared.length = 0;
    CHECK_TRUE(point_at(&trail, 0) == NULL);
    CHECK_TRUE(point_at(&cleared, 0) == NULL);
}

TEST(cut_makes_the_trail_shorter) {
    Trail trail = three_points();
    cut(&trail, 2);
    CHECK_UINT(trail.length, 2);
    CHECK_INT(trail.points[1].metres, 950);
    cut(&trail, 0);
    CHECK_UINT(trail.length, 0);
}

TEST(cut_asks_for_nothing) {
    Trail trail;
    Point *points;
    heap_starts();
    trail = three_points();
    points = trail.points;
    cut(&trail, 1);
    CHECK_UINT(trail.length, 1);
    CHECK_TRUE(trail.points == points);
    CHECK_UINT(trail.room, 4);
    CHECK_INT(requests(), 1); /* the one that made the three points */
    CHECK_INT(blocks_in_use(), 1);
}

TEST(cut_never_makes_a_trail_longer) {
    Trail trail = three_points();
    cut(&trail, 4);
    CHECK_UINT(trail.length, 3);
    cut(&trail, 3);
    CHECK_UINT(trail.length, 3);
    cut(&trail, 2);
    CHECK_UINT(trail.length, 2);
}
