#include "pets.hpp"

#include <utility>

int bill(const Pet &pet, int nights) {
    const int price = pet.price(nights);
    return nights > 7 ? price - price / 10 : price;
}

void Register::add(std::unique_ptr<Pet> pet) {
    pets_.push_back(std::move(pet));
}

int Register::total(int nights) const {
    int sum = 0;
    for (const auto &pet : pets_) {
        sum += bill(*pet, nights);
    }
    return sum;
}
