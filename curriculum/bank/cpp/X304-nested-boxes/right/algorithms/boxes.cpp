#include "boxes.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

std::unique_ptr<Box> make_box(const std::string &label, int kilos) {
    std::unique_ptr<Box> box(new Box(label, kilos));
    return box;
}

void put_into(Box &outer, std::unique_ptr<Box> inner) {
    if (inner == nullptr) return;
    outer.inside.emplace_back(std::move(inner));
}

int total(const Box &box) {
    return std::accumulate(box.inside.begin(), box.inside.end(), box.kilos,
                           [](int kilos, const auto &inner) { return kilos + total(*inner); });
}

std::unique_ptr<Box> take_out(Box &outer, const std::string &label) {
    const auto place = std::find_if(outer.inside.begin(), outer.inside.end(),
                                    [&label](const auto &inner) { return inner->label == label; });
    if (place == outer.inside.end()) return nullptr;
    auto taken = std::move(*place);
    outer.inside.erase(place);
    return taken;
}
