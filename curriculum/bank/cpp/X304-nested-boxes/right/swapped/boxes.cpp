#include "boxes.hpp"

#include <utility>

std::unique_ptr<Box> make_box(const std::string &label, int kilos) {
    return std::make_unique<Box>(label, kilos);
}

void put_into(Box &outer, std::unique_ptr<Box> inner) {
    if (inner) {
        outer.inside.push_back(std::move(inner));
    }
}

int total(const Box &box) {
    int kilos = box.kilos;
    for (const auto &inner : box.inside) {
        kilos += total(*inner);
    }
    return kilos;
}

std::unique_ptr<Box> take_out(Box &outer, const std::string &label) {
    std::unique_ptr<Box> taken;
    for (std::size_t i = 0; i < outer.inside.size() && !taken; ++i) {
        if (outer.inside[i]->label != label) continue;
        taken.swap(outer.inside[i]);
        outer.inside.erase(outer.inside.begin() + static_cast<std::ptrdiff_t>(i));
    }
    return taken;
}
