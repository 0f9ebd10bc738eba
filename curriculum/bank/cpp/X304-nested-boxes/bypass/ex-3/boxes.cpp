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
        kilos += inner->kilos;
        for (const auto &deeper : inner->inside) kilos += deeper->kilos;
    }
    return kilos;
}

std::unique_ptr<Box> take_out(Box &outer, const std::string &label) {
    for (auto place = outer.inside.begin(); place != outer.inside.end(); ++place) {
        if ((*place)->label == label) {
            std::unique_ptr<Box> taken = std::move(*place);
            outer.inside.erase(place);
            return taken;
        }
    }
    return nullptr;
}
