#include "test.hpp"

#include <utility>

#include "boxes.hpp"

// A box with an address that does not depend on the function under test.
static std::unique_ptr<Box> box(const char *label, int kilos) {
    return std::make_unique<Box>(label, kilos);
}

// The labels directly inside, such as "books lamps".
static std::string labels(const Box &of) {
    std::string text;
    for (const auto &inner : of.inside) text += (text.empty() ? "" : " ") + (inner ? inner->label : "(nothing)");
    return text;
}

// ex-1
TEST(make_box_has_label_and_kilos) {
    const auto made = make_box("books", 12);
    CHECK_TRUE(made != nullptr);
    CHECK_EQ(made->label, "books");
    CHECK_EQ(made->kilos, 12);
    CHECK_EQ(made->inside.size(), 0);
}

TEST(make_box_makes_one_box_with_one_owner) {
    {
        const auto made = make_box("books", 12);
        CHECK_EQ(Box::alive, 1);
    }
    CHECK_EQ(Box::alive, 0);
}

// ex-2
TEST(put_into_hands_the_box_itself_over) {
    Box outer("house", 1);
    auto inner = box("books", 12);
    const Box *const address = inner.get();
    put_into(outer, std::move(inner));
    put_into(outer, box("lamps", 3));
    CHECK_EQ(labels(outer), "books lamps");
    CHECK_TRUE(outer.inside[0].get() == address);
    CHECK_EQ(Box::alive, 3);
}

TEST(put_into_ignores_a_null_pointer) {
    Box outer("house", 1);
    put_into(outer, nullptr);
    CHECK_EQ(labels(outer), "");
    CHECK_EQ(outer.inside.size(), 0);
}

// ex-3
TEST(total_of_a_single_box) {
    CHECK_EQ(total(Box("books", 12)), 12);
}

TEST(total_of_boxes_in_boxes) {
    Box outer("house", 1);
    outer.inside.push_back(box("kitchen", 2));
    outer.inside.push_back(box("books", 10));
    outer.inside[0]->inside.push_back(box("pans", 20));
    outer.inside[0]->inside[0]->inside.push_back(box("lids", 100));
    outer.inside[0]->inside[0]->inside[0]->inside.push_back(box("knobs", 1000));
    CHECK_EQ(total(outer), 1133);
}

// ex-4
TEST(take_out_hands_the_box_itself_over) {
    Box outer("house", 1);
    outer.inside.push_back(box("books", 10));
    outer.inside.push_back(box("lamps", 3));
    outer.inside.push_back(box("lamps", 4));
    const Box *const address = outer.inside[1].get();
    const auto taken = take_out(outer, "lamps");
    CHECK_TRUE(taken.get() == address);
    CHECK_EQ(labels(outer), "books lamps");
    CHECK_EQ(Box::alive, 4);
}

TEST(take_out_of_the_only_one) {
    Box outer("house", 1);
    outer.inside.push_back(box("books", 10));
    CHECK_EQ(take_out(outer, "books")->label, "books");
    CHECK_EQ(outer.inside.size(), 0);
}

TEST(take_out_looks_directly_inside_only) {
    Box outer("house", 1);
    outer.inside.push_back(box("kitchen", 2));
    outer.inside[0]->inside.push_back(box("pans", 20));
    CHECK_TRUE(take_out(outer, "pans") == nullptr);
    CHECK_EQ(total(*outer.inside[0]->inside[0]), 20);
}
