// Boxes of a removal firm. Leave this file as it is.
#pragma once

#include <memory>
#include <string>
#include <vector>

struct Box {
    std::string label;
    int kilos = 0;
    std::vector<std::unique_ptr<Box>> inside;

    Box(std::string with_label, int with_kilos) : label(std::move(with_label)), kilos(with_kilos) { ++alive; }
    ~Box() { --alive; }

    static inline int alive = 0;
};

std::unique_ptr<Box> make_box(const std::string &label, int kilos);
void put_into(Box &outer, std::unique_ptr<Box> inner);
int total(const Box &box);
std::unique_ptr<Box> take_out(Box &outer, const std::string &label);
